<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>palette</name>
    <message>
        <source>A page, goal, action, week, command, or words of a note</source>
        <translation>Een pagina, doel, actie, week, opdracht, of woorden uit een notitie</translation>
    </message>
    <message>
        <source>Enter opens it, Ctrl+Enter checks it off today</source>
        <translation>Enter opent het, Ctrl+Enter vinkt het voor vandaag af</translation>
    </message>
    <message>
        <source>Enter opens it, Esc leaves</source>
        <translation>Enter opent het, Esc sluit</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Niets heet zo.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat gevonden is</translation>
    </message>
    <message>
        <source>command</source>
        <translation>opdracht</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>vorig kwartaal</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>vorige week</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>volgend kwartaal</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>volgende week</translation>
    </message>
    <message>
        <source>page</source>
        <translation>pagina</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>instelling</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>dit kwartaal</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>deze week</translation>
    </message>
</context>
</TS>
