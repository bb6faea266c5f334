<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>planning</name>
    <message numerus="yes">
        <source>%n action(s) served it</source>
        <translation>
            <numerusform>%n actie diende het</numerusform>
            <numerusform>%n acties dienden het</numerusform>
        </translation>
    </message>
    <message>
        <source>A cue and an answer to what gets in the way help more than resolve.</source>
        <translation>Een aanleiding en een antwoord op wat in de weg zit helpen meer dan goede moed.</translation>
    </message>
    <message>
        <source>A figure that moves</source>
        <translation>Een cijfer dat beweegt</translation>
    </message>
    <message>
        <source>A goal for the quarter</source>
        <translation>Een doel voor het kwartaal</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Another small action</source>
        <translation>Nog een kleine actie</translation>
    </message>
    <message>
        <source>Asked of a week: {planned}.</source>
        <translation>Gevraagd van een week: {planned}.</translation>
    </message>
    <message>
        <source>Be seen as the sustainability lead</source>
        <translation>Gezien worden als trekker van duurzaamheid</translation>
    </message>
    <message>
        <source>Ctrl+Enter goes on; Esc leaves, and keeps the steps before</source>
        <translation>Ctrl+Enter gaat verder; Esc sluit, en bewaart de stappen ervoor</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Aanleiding</translation>
    </message>
    <message>
        <source>Does it fit in your weeks?</source>
        <translation>Past het in je weken?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Done of what was planned: {share}</source>
        <translation>Gedaan van wat gepland was: {share}</translation>
    </message>
    <message>
        <source>For which goal?</source>
        <translation>Voor welk doel?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>How does it go on?</source>
        <translation>Hoe gaat het verder?</translation>
    </message>
    <message>
        <source>If … gets in the way, I …</source>
        <translation>Als … in de weg komt, dan …</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>In mijn eigen woorden</translation>
    </message>
    <message>
        <source>It waits under “Not this quarter”.</source>
        <translation>Het wacht onder “Niet dit kwartaal”.</translation>
    </message>
    <message>
        <source>Its actions end with the quarter, on {day}</source>
        <translation>De acties ervan stoppen met het kwartaal, op {day}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laat het zo</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Laat het los</translation>
    </message>
    <message>
        <source>Make one unasked proposal</source>
        <translation>Doe één ongevraagd voorstel</translation>
    </message>
    <message>
        <source>Meeting score</source>
        <translation>Cijfer voor het overleg</translation>
    </message>
    <message>
        <source>More than three goals: each gets more room when one waits.</source>
        <translation>Meer dan drie doelen: elk krijgt meer ruimte als er één wacht.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>No goal is chosen yet. One is enough.</source>
        <translation>Er is nog geen doel gekozen. Eén is genoeg.</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Nog geen doel</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Nog geen waarde</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Niet deze week</translation>
    </message>
    <message>
        <source>Nothing comes back this week yet.</source>
        <translation>Er komt deze week nog niets terug.</translation>
    </message>
    <message>
        <source>Nothing was left open. A clean start.</source>
        <translation>Er bleef niets open. Een schone start.</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>One small, visible thing at a time; Enter adds it.</source>
        <translation>Eén klein, zichtbaar ding tegelijk; Enter voegt het toe.</translation>
    </message>
    <message>
        <source>One to three goals is a good number. Enter adds one.</source>
        <translation>Eén tot drie doelen is een goed aantal. Enter voegt er een toe.</translation>
    </message>
    <message>
        <source>Plan the week of {day}</source>
        <translation>De week van {day} plannen</translation>
    </message>
    <message>
        <source>Plan {quarter}</source>
        <translation>{quarter} plannen</translation>
    </message>
    <message>
        <source>Result: no measure yet</source>
        <translation>Resultaat: nog geen maat</translation>
    </message>
    <message>
        <source>Result: {measure}</source>
        <translation>Resultaat: {measure}</translation>
    </message>
    <message>
        <source>Send the proposal to Noor</source>
        <translation>Het voorstel aan Noor sturen</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Stap {number} van {all}</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>That is a full plan. What may wait?</source>
        <translation>Dat is een vol plan. Wat mag wachten?</translation>
    </message>
    <message>
        <source>That sounds big for one week. What would be visible by Friday?</source>
        <translation>Dat klinkt groot voor één week. Wat zou er vrijdag te zien zijn?</translation>
    </message>
    <message>
        <source>The first small action</source>
        <translation>De eerste kleine actie</translation>
    </message>
    <message>
        <source>The result tells later; what leads there is what you can do each week.</source>
        <translation>Het resultaat vertelt het later; wat ernaartoe leidt kun je elke week doen.</translation>
    </message>
    <message>
        <source>This goal is set aside</source>
        <translation>Dit doel is opzijgezet</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Times a week</source>
        <translation>Keer per week</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Untick what may rest this week: it is paused, and no streak breaks.</source>
        <translation>Haal weg wat deze week mag rusten: het staat stil, en geen reeks breekt.</translation>
    </message>
    <message>
        <source>Usually done: {usual}.</source>
        <translation>Meestal gedaan: {usual}.</translation>
    </message>
    <message>
        <source>Waiting so far; tick what is for now</source>
        <translation>Wachtte tot nu; vink aan wat voor nu is</translation>
    </message>
    <message>
        <source>What became of “{goal}”?</source>
        <translation>Wat is er van “{goal}” geworden?</translation>
    </message>
    <message>
        <source>What comes back this week?</source>
        <translation>Wat komt deze week terug?</translation>
    </message>
    <message>
        <source>What did I learn from it?</source>
        <translation>Wat leerde ik ervan?</translation>
    </message>
    <message>
        <source>What does your vision ask of {quarter}?</source>
        <translation>Wat vraagt je visie van {quarter}?</translation>
    </message>
    <message>
        <source>What is for this week only?</source>
        <translation>Wat is er alleen voor deze week?</translation>
    </message>
    <message>
        <source>What leads there:</source>
        <translation>Wat ernaartoe leidt:</translation>
    </message>
    <message>
        <source>What leads there: no action yet</source>
        <translation>Wat ernaartoe leidt: nog geen actie</translation>
    </message>
    <message>
        <source>What was for one week and is still open.</source>
        <translation>Wat voor één week was en nog openstaat.</translation>
    </message>
    <message>
        <source>What was left?</source>
        <translation>Wat bleef er liggen?</translation>
    </message>
    <message>
        <source>What will you see it by, and what is the first small step?</source>
        <translation>Waaraan zie je het, en wat is de eerste kleine stap?</translation>
    </message>
    <message>
        <source>When will you do it?</source>
        <translation>Wanneer doe je het?</translation>
    </message>
    <message>
        <source>When …, I …</source>
        <translation>Als …, dan …</translation>
    </message>
    <message>
        <source>Which value does it serve?</source>
        <translation>Welke waarde dient het?</translation>
    </message>
    <message>
        <source>Without a goal so far: {values}</source>
        <translation>Nog zonder doel: {values}</translation>
    </message>
    <message>
        <source>for the week of {day}</source>
        <translation>voor de week van {day}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>points, km, hours …</source>
        <translation>punten, km, uren …</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number} keer</translation>
    </message>
</context>
</TS>
