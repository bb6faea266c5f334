<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>goal</name>
    <message>
        <source>Achieved</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <translation>Authenticiteit</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Meegenomen</translation>
    </message>
    <message>
        <source>Continuous learning</source>
        <translation>Blijven leren</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Losgelaten</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Not this quarter</source>
        <translation>Niet dit kwartaal</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Roze</translation>
    </message>
    <message>
        <source>Proactivity</source>
        <translation>Proactiviteit</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Paars</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Verantwoordelijkheid</translation>
    </message>
    <message>
        <source>Self-awareness</source>
        <translation>Zelfbewustzijn</translation>
    </message>
    <message>
        <source>Serves {values}.</source>
        <translation>Dient {values}.</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Leisteen</translation>
    </message>
    <message>
        <source>Vision and goals</source>
        <translation>Visie en doelen</translation>
    </message>
    <message>
        <source>{name}: from {start} to {target}, not measured yet</source>
        <translation>{name}: van {start} naar {target}, nog niet gemeten</translation>
    </message>
    <message>
        <source>{name}: {value} of {target}</source>
        <translation>{name}: {value} van {target}</translation>
    </message>
    <message>
        <source>{name}: {value}, from {start} to {target}</source>
        <translation>{name}: {value}, van {start} naar {target}</translation>
    </message>
</context>
</TS>
