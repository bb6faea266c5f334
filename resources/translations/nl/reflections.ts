<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>reflections</name>
    <message>
        <source>Journal</source>
        <translation>Dagboek</translation>
    </message>
    <message>
        <source>Month-end review</source>
        <translation>Maandterugblik</translation>
    </message>
    <message>
        <source>Quarter review</source>
        <translation>Kwartaalterugblik</translation>
    </message>
    <message>
        <source>Self-reflection</source>
        <translation>Zelfreflectie</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Weekterugblik</translation>
    </message>
    <message>
        <source>What became of the goal?</source>
        <translation>Wat is er van het doel geworden?</translation>
    </message>
    <message>
        <source>What is on my mind?</source>
        <translation>Wat houdt me bezig?</translation>
    </message>
    <message>
        <source>What lay outside my control?</source>
        <translation>Wat lag buiten mijn macht?</translation>
    </message>
    <message>
        <source>What was mine in a miss?</source>
        <translation>Wat was van mij toen het niet lukte?</translation>
    </message>
</context>
</TS>
