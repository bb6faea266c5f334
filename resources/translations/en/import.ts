<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>import</name>
    <message numerus="yes">
        <source>%n as here</source>
        <translation>
            <numerusform>%n as here</numerusform>
            <numerusform>%n as here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n automatic marks are not taken over.</source>
        <translation>
            <numerusform>one automatic mark is not taken over.</numerusform>
            <numerusform>%n automatic marks are not taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries belong to no habit in the file, and are left out.</source>
        <translation>
            <numerusform>One entry belongs to no habit in the file, and is left out.</numerusform>
            <numerusform>%n entries belong to no habit in the file, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have a time of day; only the day is kept.</source>
        <translation>
            <numerusform>one entry has a time of day; only the day is kept.</numerusform>
            <numerusform>%n entries have a time of day; only the day is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries with a value nobody knows are not taken over.</source>
        <translation>
            <numerusform>one entry with a value nobody knows is not taken over.</numerusform>
            <numerusform>%n entries with a value nobody knows are not taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further entries of a day that has one are left out.</source>
        <translation>
            <numerusform>one further entry of a day that has one is left out.</numerusform>
            <numerusform>%n further entries of a day that has one are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times in {days} days becomes {cadence}.</source>
        <translation>
            <numerusform>once in {days} days becomes {cadence}.</numerusform>
            <numerusform>%n times in {days} days becomes {cadence}.</numerusform>
        </translation>
    </message>
</context>
</TS>
