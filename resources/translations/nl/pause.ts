<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>pause</name>
    <message>
        <source>Add another instead</source>
        <translation>Voeg in plaats daarvan een nieuwe toe</translation>
    </message>
    <message>
        <source>Everything at once</source>
        <translation>Alles tegelijk</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Holiday, ill, travel …</source>
        <translation>Vakantie, ziek, op reis …</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>Ik ben weg</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Pauses so far</source>
        <translation>Pauzes tot nu toe</translation>
    </message>
    <message>
        <source>Remove the chosen pause</source>
        <translation>Verwijder de gekozen pauze</translation>
    </message>
    <message>
        <source>These days ask for nothing: streaks go on where they were, and nothing counts as missed.</source>
        <translation>Deze dagen vragen niets: reeksen gaan verder waar ze waren, en niets telt als gemist.</translation>
    </message>
    <message>
        <source>What pauses?</source>
        <translation>Wat pauzeert?</translation>
    </message>
    <message>
        <source>Why (if you like)</source>
        <translation>Waarom (als je wilt)</translation>
    </message>
</context>
</TS>
