<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>journal</name>
    <message>
        <source>A reflection</source>
        <translation>Een reflectie</translation>
    </message>
    <message>
        <source>About what?</source>
        <translation>Waarover?</translation>
    </message>
    <message>
        <source>No goal or action in particular</source>
        <translation>Geen doel of actie in het bijzonder</translation>
    </message>
    <message>
        <source>What do you write?</source>
        <translation>Wat schrijf je?</translation>
    </message>
</context>
</TS>
