<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>explain</name>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n vinkje</numerusform>
            <numerusform>%n vinkjes</numerusform>
        </translation>
    </message>
    <message>
        <source>A check-in on {day}, if it is only missing here, would make it {done}: {share}.</source>
        <translation>Een vinkje op {day}, als het hier alleen maar ontbreekt, zou er {done} van maken: {share}.</translation>
    </message>
    <message>
        <source>A finished week is strong from an execution of {share} on: the line that people use who plan in twelve weeks.</source>
        <translation>Een week die voorbij is, is sterk vanaf een uitvoering van {share}: de lijn die mensen gebruiken die in twaalf weken plannen.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Vinkjes</translation>
    </message>
    <message>
        <source>Checking off “{action}” today would make it {share}.</source>
        <translation>Vink je vandaag “{action}” af, dan wordt het {share}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gedaan op</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>Per keer</translation>
    </message>
    <message>
        <source>Each week keeps {kept} of the momentum before it and adds {taken} of its own score. A week without a score leaves it as it was, and the week that is not over can only raise it.</source>
        <translation>Elke week houdt {kept} van het momentum ervoor en voegt {taken} van de eigen score toe. Een week zonder score laat het zoals het was, en de week die nog niet voorbij is kan het alleen verhogen.</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Uitvoering</translation>
    </message>
    <message>
        <source>Execution of the week: {share}</source>
        <translation>Uitvoering van de week: {share}</translation>
    </message>
    <message>
        <source>Execution: {share}</source>
        <translation>Uitvoering: {share}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van – tot</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Momentum: {share}</source>
        <translation>Momentum: {share}</translation>
    </message>
    <message>
        <source>Nothing was asked that week: it was paused or skipped. It has no score, and breaks no streak.</source>
        <translation>Er werd die week niets gevraagd: er was een pauze of het werd overgeslagen. Hij heeft geen score en breekt geen reeks.</translation>
    </message>
    <message numerus="yes">
        <source>One more check-in, today, would make it %n week(s).</source>
        <translation>
            <numerusform>Nog een vinkje, vandaag, maakt er %n week van.</numerusform>
            <numerusform>Nog een vinkje, vandaag, maakt er %n weken van.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more check-in, today, would make it {done}: {share}.</source>
        <translation>Nog een vinkje, vandaag, maakt er {done} van: {share}.</translation>
    </message>
    <message>
        <source>Reserve: {used} of {total} used</source>
        <translation>Reserve: {used} van {total} gebruikt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score of the week: {share}</source>
        <translation>Score van de week: {share}</translation>
    </message>
    <message numerus="yes">
        <source>Streak: %n week(s)</source>
        <translation>
            <numerusform>Reeks: %n week</numerusform>
            <numerusform>Reeks: %n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Sterk</translation>
    </message>
    <message>
        <source>Strong weeks: {strong} of {weeks}</source>
        <translation>Sterke weken: {strong} van {weeks}</translation>
    </message>
    <message>
        <source>That week is still to come.</source>
        <translation>Die week moet nog komen.</translation>
    </message>
    <message>
        <source>The action was not planned for that week.</source>
        <translation>De actie stond niet gepland voor die week.</translation>
    </message>
    <message>
        <source>The first {total} skips of a quarter ask for less; a later one is shown, and lowers nothing. Checking off repairs a day at any time.</source>
        <translation>De eerste {total} overgeslagen dagen van een kwartaal vragen minder; een latere staat er, en verlaagt niets. Afvinken herstelt een dag wanneer je maar wilt.</translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n score(s): one for each action and week that has one.</source>
        <translation>
            <numerusform>Het gemiddelde van %n score: één voor elke actie en week die er een heeft.</numerusform>
            <numerusform>Het gemiddelde van %n scores: één voor elke actie en week die er een heeft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mean of the scores of the week’s actions; each weighs the same, and those without a score are left out.</source>
        <translation>Het gemiddelde van de scores van de acties van die week; elke weegt even zwaar, en die zonder score tellen niet mee.</translation>
    </message>
    <message>
        <source>There are no figures here to explain.</source>
        <translation>Hier zijn geen cijfers om uit te leggen.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Weeks kept</source>
        <translation>Weken volgehouden</translation>
    </message>
    <message>
        <source>Weeks kept in a row. Weeks in which nothing was asked are passed over, and the week that is not over counts once it is kept.</source>
        <translation>Weken achter elkaar volgehouden. Weken waarin niets werd gevraagd, worden overgeslagen, en de week die nog niet voorbij is telt zodra je hem hebt volgehouden.</translation>
    </message>
    <message>
        <source>What was done, by weekday. The strongest day has most for each time it occurred; below {fewest} check-ins no day is called that.</source>
        <translation>Wat gedaan is, per weekdag. De sterkste dag heeft het meest per keer dat hij voorkwam; onder de {fewest} vinkjes heet geen dag zo.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Waar het vandaan komt</translation>
    </message>
    <message>
        <source>Where these figures come from</source>
        <translation>Waar deze cijfers vandaan komen</translation>
    </message>
    <message numerus="yes">
        <source>With it, the streak would be %n week(s).</source>
        <translation>
            <numerusform>Daarmee zou de reeks %n week zijn.</numerusform>
            <numerusform>Daarmee zou de reeks %n weken zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>With that check-in it would be {share}.</source>
        <translation>Met dat vinkje zou het {share} zijn.</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>nog niet voorbij</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{check_ins}, most on {day}</source>
        <translation>{check_ins}, de meeste op {day}</translation>
    </message>
    <message>
        <source>{done} so far. A limit is judged when the week is over.</source>
        <translation>{done} tot nu toe. Een grens wordt beoordeeld als de week voorbij is.</translation>
    </message>
    <message>
        <source>{done}. A limit is kept at or below it; above it, the score falls by how far. A week without a record counts as not kept.</source>
        <translation>{done}. Een grens is volgehouden tot en met de grens; daarboven daalt de score naar hoe ver. Een week zonder vinkje telt als niet volgehouden.</translation>
    </message>
    <message>
        <source>{done}: what was done, out of what was asked. Skipped and paused days ask for less, and more than asked is no more than all of it.</source>
        <translation>{done}: wat gedaan is, van wat gevraagd werd. Overgeslagen dagen en pauzes vragen minder, en meer dan gevraagd is niet meer dan alles.</translation>
    </message>
</context>
</TS>
