<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>quarter</name>
    <message>
        <source>+ Park a goal</source>
        <translation>+ Doel parkeren</translation>
    </message>
    <message>
        <source>Add a measurement</source>
        <translation>Meting toevoegen</translation>
    </message>
    <message>
        <source>Add a measurement…</source>
        <translation>Meting toevoegen…</translation>
    </message>
    <message>
        <source>Add an action to the goal</source>
        <translation>Voeg een actie aan het doel toe</translation>
    </message>
    <message>
        <source>Add an action…</source>
        <translation>Actie toevoegen…</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>In één oogopslag</translation>
    </message>
    <message>
        <source>Choose a goal</source>
        <translation>Kies een doel</translation>
    </message>
    <message>
        <source>Choose one to three goals that bring your vision closer. Which one would make the others easier? What may wait goes under “Not this quarter”.</source>
        <translation>Kies één tot drie doelen die je visie dichterbij brengen. Welk doel maakt de andere makkelijker? Wat mag wachten, komt onder ‘Niet dit kwartaal’.</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Delete the goal; its actions stay</source>
        <translation>Verwijder het doel; de acties blijven</translation>
    </message>
    <message>
        <source>Earlier or later quarter</source>
        <translation>Vorig of volgend kwartaal</translation>
    </message>
    <message>
        <source>Earlier quarter</source>
        <translation>Vorig kwartaal</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>It lies behind you, and asked for nothing.</source>
        <translation>Het ligt achter je, en vroeg niets.</translation>
    </message>
    <message>
        <source>Later quarter</source>
        <translation>Volgend kwartaal</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Move the goal up or down</source>
        <translation>Verplaats het doel omhoog of omlaag</translation>
    </message>
    <message>
        <source>Move to another quarter</source>
        <translation>Naar een ander kwartaal</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nieuw doel</translation>
    </message>
    <message>
        <source>No action this week</source>
        <translation>Geen actie deze week</translation>
    </message>
    <message>
        <source>No goal is open in this quarter.</source>
        <translation>In dit kwartaal staat geen doel open.</translation>
    </message>
    <message>
        <source>No goals in this quarter</source>
        <translation>Geen doelen in dit kwartaal</translation>
    </message>
    <message>
        <source>No small action yet: add one on This week</source>
        <translation>Nog geen kleine actie: voeg er een toe bij Deze week</translation>
    </message>
    <message>
        <source>Not looked at since the vision changed</source>
        <translation>Niet bekeken sinds de visie veranderde</translation>
    </message>
    <message>
        <source>Not this quarter</source>
        <translation>Niet dit kwartaal</translation>
    </message>
    <message>
        <source>Not this quarter, or take it up again</source>
        <translation>Niet dit kwartaal, of pak het weer op</translation>
    </message>
    <message>
        <source>Nothing was planned so far.</source>
        <translation>Er was tot nu toe niets gepland.</translation>
    </message>
    <message>
        <source>Nothing was planned.</source>
        <translation>Er was niets gepland.</translation>
    </message>
    <message>
        <source>One goal gets all your attention, and it is tied to a value.</source>
        <translation>Eén doel krijgt al je aandacht, en het hoort bij een waarde.</translation>
    </message>
    <message>
        <source>One goal gets all your attention.</source>
        <translation>Eén doel krijgt al je aandacht.</translation>
    </message>
    <message>
        <source>One goal is still open. What became of it?</source>
        <translation>Eén doel staat nog open. Wat is ervan geworden?</translation>
    </message>
    <message>
        <source>One to three goals is a good number to choose.</source>
        <translation>Eén tot drie doelen is een goed aantal om te kiezen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open the goal</source>
        <translation>Open het doel</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Plannen…</translation>
    </message>
    <message>
        <source>Quarter {number}</source>
        <translation>Kwartaal {number}</translation>
    </message>
    <message>
        <source>Serves no value yet</source>
        <translation>Dient nog geen waarde</translation>
    </message>
    <message>
        <source>Take up in {quarter}</source>
        <translation>Oppakken in {quarter}</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dit kwartaal</translation>
    </message>
    <message>
        <source>Three goals is a good number: few enough to keep, each tied to a value.</source>
        <translation>Drie doelen is een goed aantal: weinig genoeg om vol te houden, elk met een waarde.</translation>
    </message>
    <message>
        <source>Three goals is a good number: few enough to keep.</source>
        <translation>Drie doelen is een goed aantal: weinig genoeg om vol te houden.</translation>
    </message>
    <message>
        <source>Two goals is a good number: few enough to keep, each tied to a value.</source>
        <translation>Twee doelen is een goed aantal: weinig genoeg om vol te houden, elk met een waarde.</translation>
    </message>
    <message>
        <source>Two goals is a good number: few enough to keep.</source>
        <translation>Twee doelen is een goed aantal: weinig genoeg om vol te houden.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ervan werd</translation>
    </message>
    <message>
        <source>What may wait has a place here, out of the way.</source>
        <translation>Wat mag wachten, heeft hier een plek, uit de weg.</translation>
    </message>
    <message>
        <source>What will you have reached when it ends?</source>
        <translation>Wat heb je bereikt als het eindigt?</translation>
    </message>
    <message>
        <source>done of planned</source>
        <translation>gedaan van gepland</translation>
    </message>
    <message>
        <source>week {number} of {weeks}</source>
        <translation>week {number} van {weeks}</translation>
    </message>
    <message>
        <source>{number} goals are still open. What became of them?</source>
        <translation>{number} doelen staan nog open. Wat is ervan geworden?</translation>
    </message>
    <message>
        <source>{number} goals is a lot for one quarter. Each gets more room when one of them may wait.</source>
        <translation>{number} doelen is veel voor één kwartaal. Elk krijgt meer ruimte als er een mag wachten.</translation>
    </message>
    <message>
        <source>{number} values have no goal yet.</source>
        <translation>{number} waarden hebben nog geen doel.</translation>
    </message>
    <message>
        <source>{share} of the actions done</source>
        <translation>{share} van de acties gedaan</translation>
    </message>
    <message>
        <source>{values} have no goal yet.</source>
        <translation>{values} hebben nog geen doel.</translation>
    </message>
    <message>
        <source>{value} has no goal yet.</source>
        <translation>{value} heeft nog geen doel.</translation>
    </message>
    <message>
        <source>{week}, this week: {share} done so far</source>
        <translation>{week}, deze week: {share} gedaan tot nu toe</translation>
    </message>
    <message>
        <source>{week}: nothing planned</source>
        <translation>{week}: niets gepland</translation>
    </message>
    <message>
        <source>{week}: still ahead</source>
        <translation>{week}: komt nog</translation>
    </message>
    <message>
        <source>{week}: {share} done of planned</source>
        <translation>{week}: {share} gedaan van gepland</translation>
    </message>
</context>
</TS>
