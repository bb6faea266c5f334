<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>loose</name>
    <message numerus="yes">
        <source>%n loose end(s)</source>
        <translation>
            <numerusform>%n los eindje</numerusform>
            <numerusform>%n losse eindjes</numerusform>
        </translation>
    </message>
    <message>
        <source>Action: not tied to a goal yet</source>
        <translation>Actie: nog niet aan een doel verbonden</translation>
    </message>
    <message>
        <source>Add a goal…</source>
        <translation>Voeg een doel toe…</translation>
    </message>
    <message>
        <source>Add a small action…</source>
        <translation>Voeg een kleine actie toe…</translation>
    </message>
    <message>
        <source>Change the goal…</source>
        <translation>Pas het doel aan…</translation>
    </message>
    <message>
        <source>Choose its goal…</source>
        <translation>Kies het doel erbij…</translation>
    </message>
    <message>
        <source>Choose its value…</source>
        <translation>Kies de waarde erbij…</translation>
    </message>
    <message>
        <source>Each gets more room when one of them may wait</source>
        <translation>Elk krijgt meer ruimte als er één mag wachten</translation>
    </message>
    <message>
        <source>Goal: no action this week</source>
        <translation>Doel: geen actie deze week</translation>
    </message>
    <message>
        <source>Goal: not looked at since the vision changed</source>
        <translation>Doel: niet bekeken sinds de visie veranderde</translation>
    </message>
    <message>
        <source>Goal: serves no value yet</source>
        <translation>Doel: dient nog geen waarde</translation>
    </message>
    <message>
        <source>It still fits</source>
        <translation>Het past nog</translation>
    </message>
    <message>
        <source>Let one wait…</source>
        <translation>Laat er één wachten…</translation>
    </message>
    <message>
        <source>Loose ends</source>
        <translation>Losse eindjes</translation>
    </message>
    <message>
        <source>Nothing hangs loose: all is tied together.</source>
        <translation>Er hangt niets los: alles is verbonden.</translation>
    </message>
    <message>
        <source>This is fine</source>
        <translation>Dit is goed zo</translation>
    </message>
    <message>
        <source>Value: no goal this quarter</source>
        <translation>Waarde: geen doel dit kwartaal</translation>
    </message>
    <message>
        <source>What hangs loose</source>
        <translation>Wat er los hangt</translation>
    </message>
    <message>
        <source>What is not tied to the rest. Enter takes the one step that mends it; F says that it is fine as it is.</source>
        <translation>Wat niet met de rest verbonden is. Enter zet de ene stap die het herstelt; F zegt dat het goed is zo.</translation>
    </message>
    <message>
        <source>{number} goals in one quarter</source>
        <translation>{number} doelen in één kwartaal</translation>
    </message>
</context>
</TS>
