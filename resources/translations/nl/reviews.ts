<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>reviews</name>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n vinkje</numerusform>
            <numerusform>%n vinkjes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>Assess myself…</source>
        <translation>Mezelf beoordelen…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>By goal, and each value’s check-ins</source>
        <translation>Per doel, en de vinkjes per waarde</translation>
    </message>
    <message>
        <source>Check off {day}</source>
        <translation>Vink {day} af</translation>
    </message>
    <message>
        <source>Close the week</source>
        <translation>De week sluiten</translation>
    </message>
    <message>
        <source>Done of what was planned: {share}</source>
        <translation>Gedaan van wat gepland was: {share}</translation>
    </message>
    <message>
        <source>Done once and for all</source>
        <translation>Voor eens en altijd gedaan</translation>
    </message>
    <message>
        <source>Earlier or later period</source>
        <translation>Vorige of volgende periode</translation>
    </message>
    <message>
        <source>Earlier period</source>
        <translation>Vorige periode</translation>
    </message>
    <message>
        <source>Earlier reviews</source>
        <translation>Eerdere terugblikken</translation>
    </message>
    <message>
        <source>Every action did what the week asked.</source>
        <translation>Elke actie deed wat de week vroeg.</translation>
    </message>
    <message>
        <source>From role to proposal</source>
        <translation>Van rol naar voorstel</translation>
    </message>
    <message>
        <source>From your month</source>
        <translation>Uit je maand</translation>
    </message>
    <message>
        <source>From your quarter</source>
        <translation>Uit je kwartaal</translation>
    </message>
    <message>
        <source>From your week</source>
        <translation>Uit je week</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Go on to the next step</source>
        <translation>Ga naar de volgende stap</translation>
    </message>
    <message>
        <source>How do you see yourself at the end of this month? Six ratings, each with a moment in which you showed it.</source>
        <translation>Hoe zie je jezelf aan het eind van deze maand? Zes cijfers, elk met een moment waarop je het liet zien.</translation>
    </message>
    <message>
        <source>In a word</source>
        <translation>In een woord</translation>
    </message>
    <message>
        <source>It was mine</source>
        <translation>Het was van mij</translation>
    </message>
    <message>
        <source>Later period</source>
        <translation>Volgende periode</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Terugkijken</translation>
    </message>
    <message>
        <source>Look back on {period}…</source>
        <translation>Kijk terug op {period}…</translation>
    </message>
    <message>
        <source>Make a report…</source>
        <translation>Verslag maken…</translation>
    </message>
    <message>
        <source>Make it an action…</source>
        <translation>Maak er een actie van…</translation>
    </message>
    <message>
        <source>Momentum: {share}</source>
        <translation>Momentum: {share}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>Nothing is written yet; you can come back to it.</source>
        <translation>Er is nog niets geschreven; je kunt erop terugkomen.</translation>
    </message>
    <message>
        <source>Nothing was asked of this week.</source>
        <translation>Er werd deze week niets gevraagd.</translation>
    </message>
    <message>
        <source>Nothing was planned.</source>
        <translation>Er was niets gepland.</translation>
    </message>
    <message>
        <source>Now the next quarter: what goes on, and what your vision asks for.</source>
        <translation>Nu het volgende kwartaal: wat doorgaat, en wat je visie vraagt.</translation>
    </message>
    <message>
        <source>Now the next week: what comes back, what is new, and when.</source>
        <translation>Nu de volgende week: wat terugkomt, wat nieuw is, en wanneer.</translation>
    </message>
    <message>
        <source>One small thing is enough.</source>
        <translation>Eén klein ding is genoeg.</translation>
    </message>
    <message>
        <source>Outside my control</source>
        <translation>Buiten mijn macht</translation>
    </message>
    <message>
        <source>Plan the next</source>
        <translation>De volgende plannen</translation>
    </message>
    <message>
        <source>Plan the next quarter…</source>
        <translation>Het volgende kwartaal plannen…</translation>
    </message>
    <message>
        <source>Plan the next week…</source>
        <translation>De volgende week plannen…</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Quietest on {day}</source>
        <translation>Het stilst op {day}</translation>
    </message>
    <message>
        <source>See the month</source>
        <translation>De maand zien</translation>
    </message>
    <message>
        <source>See what became of it</source>
        <translation>Zien wat ervan werd</translation>
    </message>
    <message>
        <source>See yourself</source>
        <translation>Jezelf zien</translation>
    </message>
    <message>
        <source>Streaks that began</source>
        <translation>Reeksen die begonnen</translation>
    </message>
    <message>
        <source>Streaks that run</source>
        <translation>Reeksen die lopen</translation>
    </message>
    <message>
        <source>Strong weeks: {strong} of {weeks}</source>
        <translation>Sterke weken: {strong} van {weeks}</translation>
    </message>
    <message>
        <source>Strongest on {day}</source>
        <translation>Het sterkst op {day}</translation>
    </message>
    <message>
        <source>Stuck in a role?</source>
        <translation>Zit je vast in een rol?</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Meenemen</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>De maand</translation>
    </message>
    <message>
        <source>The one thing to change can become a small action, and the month a page to keep or to share.</source>
        <translation>Het ene ding om te veranderen kan een kleine actie worden, en de maand een pagina om te bewaren of te delen.</translation>
    </message>
    <message>
        <source>Victim, accuser, rescuer: name it, then look for what is yours to do.</source>
        <translation>Slachtoffer, aanklager, redder: benoem het, en zoek dan wat van jou is om te doen.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>What am I proud of in this quarter?</source>
        <translation>Waar ben ik dit kwartaal trots op?</translation>
    </message>
    <message>
        <source>What comes back, in good weeks and in others?</source>
        <translation>Wat komt terug, in goede weken en in andere?</translation>
    </message>
    <message>
        <source>What did I learn about myself?</source>
        <translation>Wat leerde ik over mezelf?</translation>
    </message>
    <message>
        <source>What did not go well, and what was my part in it?</source>
        <translation>Wat ging niet goed, en wat was mijn aandeel daarin?</translation>
    </message>
    <message>
        <source>What do I stop doing?</source>
        <translation>Waar stop ik mee?</translation>
    </message>
    <message>
        <source>What does my vision say to me now?</source>
        <translation>Wat zegt mijn visie me nu?</translation>
    </message>
    <message>
        <source>What gave me energy, and what took it?</source>
        <translation>Wat gaf me energie, en wat kostte me energie?</translation>
    </message>
    <message>
        <source>What is to look back on now</source>
        <translation>Waarop nu terug te kijken is</translation>
    </message>
    <message>
        <source>What surprised me, and what do I make of it?</source>
        <translation>Wat verraste me, en wat maak ik daarvan?</translation>
    </message>
    <message>
        <source>What to look back on</source>
        <translation>Waarop je terugkijkt</translation>
    </message>
    <message>
        <source>What went well, and what did I do for it?</source>
        <translation>Wat ging goed, en wat deed ik ervoor?</translation>
    </message>
    <message>
        <source>What will I do differently?</source>
        <translation>Wat ga ik anders doen?</translation>
    </message>
    <message>
        <source>Which one thing do I change next month?</source>
        <translation>Welk ding verander ik volgende maand?</translation>
    </message>
    <message>
        <source>Which pattern do I see in this month?</source>
        <translation>Welk patroon zie ik in deze maand?</translation>
    </message>
    <message>
        <source>Who helped me, and did I tell them?</source>
        <translation>Wie hielp mij, en heb ik dat gezegd?</translation>
    </message>
    <message>
        <source>You have not assessed yourself yet.</source>
        <translation>Je hebt jezelf nog niet beoordeeld.</translation>
    </message>
    <message>
        <source>You last did on {day}.</source>
        <translation>Je deed het voor het laatst op {day}.</translation>
    </message>
    <message>
        <source>Your vision</source>
        <translation>Je visie</translation>
    </message>
    <message>
        <source>Your words are kept.</source>
        <translation>Je woorden zijn bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>ongeveer %n minuut</numerusform>
            <numerusform>ongeveer %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept} of {all} actions on target</source>
        <translation>{kept} van {all} acties gehaald</translation>
    </message>
    <message>
        <source>{period} in review</source>
        <translation>{period}: terugblik</translation>
    </message>
    <message>
        <source>{share} done</source>
        <translation>{share} gedaan</translation>
    </message>
</context>
</TS>
