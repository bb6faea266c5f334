<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>start</name>
    <message>
        <source>A first small action</source>
        <translation>Een eerste kleine actie</translation>
    </message>
    <message>
        <source>A goal for this quarter</source>
        <translation>Een doel voor dit kwartaal</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Voeg een actie toe</translation>
    </message>
    <message>
        <source>Bring history from another program…</source>
        <translation>Neem geschiedenis uit een ander programma mee…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>From where you want to be to one small thing this week. You can change everything later.</source>
        <translation>Van waar je wilt zijn naar één klein ding deze week. Je kunt later alles veranderen.</translation>
    </message>
    <message>
        <source>Look around with an example</source>
        <translation>Kijk rond met een voorbeeld</translation>
    </message>
    <message>
        <source>One thing that would bring you closer, with a way to measure it.</source>
        <translation>Eén ding dat je dichterbij brengt, en hoe je dat meet.</translation>
    </message>
    <message>
        <source>Or begin with what is there</source>
        <translation>Of begin met wat er al is</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Kies een doel</translation>
    </message>
    <message>
        <source>So small that it will happen this week.</source>
        <translation>Zo klein dat het er deze week van komt.</translation>
    </message>
    <message>
        <source>Three steps, about ten minutes</source>
        <translation>Drie stappen, ongeveer tien minuten</translation>
    </message>
    <message>
        <source>Who do you hope to be in a year? A sentence or two is enough.</source>
        <translation>Wie hoop je over een jaar te zijn? Een of twee zinnen is genoeg.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Schrijf hem op</translation>
    </message>
    <message>
        <source>Your vision</source>
        <translation>Je visie</translation>
    </message>
</context>
</TS>
