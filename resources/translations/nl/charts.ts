<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>charts</name>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n vinkje</numerusform>
            <numerusform>%n vinkjes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken op rij</numerusform>
        </translation>
    </message>
    <message>
        <source>85% line</source>
        <translation>85%-lijn</translation>
    </message>
    <message>
        <source>A chart is saved as .png, .svg, .pdf or .csv.</source>
        <translation>Een grafiek wordt bewaard als .png, .svg, .pdf of .csv.</translation>
    </message>
    <message>
        <source>A streak begins with the first week that an action is kept.</source>
        <translation>Een reeks begint met de eerste week waarin je een actie volhoudt.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>By goal</source>
        <translation>Per doel</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Vinkjes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Done of planned</source>
        <translation>Gedaan van gepland</translation>
    </message>
    <message>
        <source>Done of planned: {share}</source>
        <translation>Gedaan van gepland: {share}</translation>
    </message>
    <message>
        <source>Every check-in colours its day. There is none in this year yet.</source>
        <translation>Elk vinkje kleurt zijn dag. In dit jaar is er nog geen.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Goals with an action that was due in this period show up here.</source>
        <translation>Hier staan doelen met een actie die in deze periode aan de beurt was.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Groei</translation>
    </message>
    <message>
        <source>How do you see yourself today? Six ratings are enough to begin.</source>
        <translation>Hoe zie je jezelf vandaag? Zes cijfers zijn genoeg om te beginnen.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Momentum begins with the first week that has an action. Check one off, and the line starts here.</source>
        <translation>Momentum begint met de eerste week die een actie heeft. Vink er een af, en de lijn begint hier.</translation>
    </message>
    <message>
        <source>Momentum: {share}</source>
        <translation>Momentum: {share}</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>Ikzelf</translation>
    </message>
    <message>
        <source>Others: {rating}</source>
        <translation>Anderen: {rating}</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Grafiek bewaren</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Grafiek bewaren…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Bewaard: {file}</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als grafiek tonen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als tabel tonen</translation>
    </message>
    <message>
        <source>Streaks</source>
        <translation>Reeksen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weken</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the table</source>
        <translation>
            <numerusform>en nog %n, in de tabel</numerusform>
            <numerusform>en nog %n, in de tabel</numerusform>
        </translation>
    </message>
    <message>
        <source>most</source>
        <translation>meeste</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>target</source>
        <translation>streefwaarde</translation>
    </message>
    <message>
        <source>{weeks} w</source>
        <translation>{weeks} w</translation>
    </message>
</context>
</TS>
