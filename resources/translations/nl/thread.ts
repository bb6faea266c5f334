<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>thread</name>
    <message numerus="yes">
        <source>%n check-in(s) this quarter</source>
        <translation>
            <numerusform>%n vinkje dit kwartaal</numerusform>
            <numerusform>%n vinkjes dit kwartaal</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ga erheen</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Nog geen doel</translation>
    </message>
    <message>
        <source>No value yet: what does this goal serve?</source>
        <translation>Nog geen waarde: wat dient dit doel?</translation>
    </message>
    <message>
        <source>No vision yet</source>
        <translation>Nog geen visie</translation>
    </message>
    <message>
        <source>The thread</source>
        <translation>De draad</translation>
    </message>
    <message>
        <source>The thread, from the vision down</source>
        <translation>De draad, vanaf de visie naar beneden</translation>
    </message>
    <message>
        <source>What this serves, and what serves it. Enter goes there.</source>
        <translation>Wat dit dient, en wat het dient. Enter gaat erheen.</translation>
    </message>
    <message>
        <source>here the thread hangs loose</source>
        <translation>hier hangt de draad los</translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet this quarter</source>
        <translation>dit kwartaal nog niets</translation>
    </message>
</context>
</TS>
