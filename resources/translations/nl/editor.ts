<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>editor</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc leaves it as it was</source>
        <translation>Ctrl+Enter bewaart, Esc laat het zoals het was</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Ga ermee verder</translation>
    </message>
    <message>
        <source>Note for {day}</source>
        <translation>Notitie voor {day}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>What you typed was not saved.</source>
        <translation>Wat je typte is niet bewaard.</translation>
    </message>
</context>
</TS>
