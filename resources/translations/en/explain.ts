<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>explain</name>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One more check-in, today, would make it %n week(s).</source>
        <translation>
            <numerusform>One more check-in, today, would make it %n week.</numerusform>
            <numerusform>One more check-in, today, would make it %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Streak: %n week(s)</source>
        <translation>
            <numerusform>Streak: %n week</numerusform>
            <numerusform>Streak: %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n score(s): one for each action and week that has one.</source>
        <translation>
            <numerusform>The mean of %n score: one for each action and week that has one.</numerusform>
            <numerusform>The mean of %n scores: one for each action and week that has one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With it, the streak would be %n week(s).</source>
        <translation>
            <numerusform>With it, the streak would be %n week.</numerusform>
            <numerusform>With it, the streak would be %n weeks.</numerusform>
        </translation>
    </message>
</context>
</TS>
