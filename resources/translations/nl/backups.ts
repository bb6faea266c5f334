<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>backups</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n actie</numerusform>
            <numerusform>%n acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n vinkje</numerusform>
            <numerusform>%n vinkjes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n doel</numerusform>
            <numerusform>%n doelen</numerusform>
        </translation>
    </message>
    <message>
        <source>You are back at the backup. What was there before it is kept, too.</source>
        <translation>Je bent terug bij de back-up. Wat er daarvoor was, is ook bewaard.</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>vóór een nieuwe versie</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vóór een import</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>vóór het teruggaan</translation>
    </message>
    <message>
        <source>before the example was left</source>
        <translation>vóór het verlaten van het voorbeeld</translation>
    </message>
    <message>
        <source>first change of the day</source>
        <translation>eerste wijziging van de dag</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>laatste op {day}</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>door jou gemaakt</translation>
    </message>
</context>
</TS>
