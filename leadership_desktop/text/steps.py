"""The names of the steps that can be undone, for the menu and the bar."""

from __future__ import annotations

from leadership_desktop.domain.goals import GoalStatus
from leadership_desktop.services.commands import (
    Command,
    actions,
    assessments,
    check_ins,
    deleted,
    feedback,
    fit_checks,
    goals,
    importing,
    loose_ends,
    pauses,
    planning,
    proposals,
    reflections,
    settings,
    vision,
)
from leadership_desktop.text import dates
from leadership_desktop.text import settings as setting_words
from leadership_desktop.text.translation import translate


def name(command: Command) -> str:
    """Return what a step does, as a menu says it: “check off”."""
    match command:
        case (
            check_ins.CheckOff()
            | check_ins.Together()
            | planning.Plan(commands=(check_ins.CheckOff(), *_))
        ):
            return translate("steps", "check off")
        case check_ins.Skip():
            return translate("steps", "skip")
        case check_ins.Clear():
            return translate("steps", "clear")
        case check_ins.Note():
            return translate("steps", "note")
        case actions.AddAction():
            return translate("steps", "add action")
        case actions.ChangeAction():
            return translate("steps", "change action")
        case actions.DuplicateAction():
            return translate("steps", "duplicate action")
        case actions.MoveAction():
            return translate("steps", "move action")
        case actions.ArchiveAction():
            return translate("steps", "archive action")
        case actions.UnarchiveAction():
            return translate("steps", "take action out of the archive")
        case actions.DeleteAction():
            return translate("steps", "delete action")
        case goals.AddGoal():
            return translate("steps", "add goal")
        case goals.DeleteGoal():
            return translate("steps", "delete goal")
        case goals.MoveGoal() | goals.MoveGoalToQuarter():
            return translate("steps", "move goal")
        case goals.RecordMeasurement():
            return translate("steps", "add measurement")
        case goals.RemoveMeasurement():
            return translate("steps", "remove measurement")
        case goals.ChangeGoal():
            return translate("steps", "change goal")
        case goals.TakeUpGoal():
            return _status_step(GoalStatus.ACTIVE)
        case goals.SetGoalStatus(status=status) | goals.SettleGoal(status=status):
            return _status_step(status)
        case goals.CarryOverGoal():
            return translate("steps", "carry goal over")
        case loose_ends.AcceptLooseEnd():
            return translate("steps", "this is fine")
        case loose_ends.LookAtGoal():
            return translate("steps", "goal still fits")
        case vision.SaveVision():
            return translate("steps", "save vision")
        case vision.AddValue():
            return translate("steps", "add value")
        case vision.ChangeValue():
            return translate("steps", "change value")
        case vision.MoveValue():
            return translate("steps", "move value")
        case vision.RemoveValue():
            return translate("steps", "remove value")
        case pauses.PutPause():
            return translate("steps", "pause")
        case pauses.RemovePause():
            return translate("steps", "remove pause")
        case settings.ChangeSetting(key=key):
            words = translate("steps", "change “{setting}”")
            return words.format(setting=setting_words.name(key))
        case planning.Plan(commands=(goals.AddGoal(), actions.AddAction())):
            return translate("steps", "add goal")
        case planning.Plan():
            return translate("steps", "plan")
        case deleted.BringBack():
            return translate("steps", "bring back")
        case importing.BringIn():
            return translate("steps", "import")
        case importing.FillWithDemonstration():
            return translate("steps", "show the example")
        case importing.LeaveDemonstration():
            return translate("steps", "leave the example")
    return _name_of_looking_back(command)


def _name_of_looking_back(command: Command) -> str:
    match command:
        case reflections.KeepReflection():
            return translate("steps", "keep reflection")
        case reflections.DeleteReflection():
            return translate("steps", "delete reflection")
        case assessments.PutAssessment():
            return translate("steps", "keep self-assessment")
        case assessments.DeleteAssessment():
            return translate("steps", "remove self-assessment")
        case feedback.PutPerson():
            return translate("steps", "keep person")
        case feedback.DeletePerson():
            return translate("steps", "delete person")
        case feedback.PutFeedback():
            return translate("steps", "keep feedback")
        case feedback.DeleteFeedback():
            return translate("steps", "delete feedback")
        case proposals.PutProposal():
            return translate("steps", "keep proposal")
        case proposals.DeleteProposal():
            return translate("steps", "remove proposal")
        case fit_checks.PutFitCheck():
            return translate("steps", "keep request")
        case fit_checks.DeleteFitCheck():
            return translate("steps", "remove request")
    return translate("steps", "change")


def done(command: Command) -> str:
    """Return what was done, as the bar says it: “Action deleted.”"""
    match command:
        case actions.ArchiveAction():
            return translate("steps", "Action archived; its history stays.")
        case actions.DeleteAction():
            return translate("steps", "Action deleted, with its check-ins.")
        case actions.AddAction():
            return translate("steps", "Action added.")
        case actions.MoveAction():
            return translate("steps", "Action moved.")
        case actions.DuplicateAction():
            return translate("steps", "Action duplicated.")
        case goals.AddGoal():
            return translate(
                "steps", "Goal added. A first small action brings it alive."
            )
        case planning.Plan(commands=(goals.AddGoal(), actions.AddAction())):
            return translate("steps", "Goal added, with its first small action.")
        case goals.DeleteGoal():
            return translate("steps", "Goal deleted; its actions stay, without a goal.")
        case goals.MoveGoal() | goals.MoveGoalToQuarter():
            return translate("steps", "Goal moved.")
        case goals.ChangeGoal():
            return translate("steps", "Goal changed.")
        case goals.TakeUpGoal():
            return _status_set(GoalStatus.ACTIVE)
        case goals.SetGoalStatus(status=status) | goals.SettleGoal(status=status):
            return _status_set(status)
        case goals.CarryOverGoal(quarter=quarter):
            return translate(
                "steps", "Goal carried over to {quarter}, with its actions."
            ).format(quarter=dates.period_title(quarter))
        case loose_ends.AcceptLooseEnd():
            return translate("steps", "Noted: this is fine as it is.")
        case loose_ends.LookAtGoal():
            return translate("steps", "Noted: the goal still fits.")
        case goals.RecordMeasurement():
            return translate("steps", "Measurement added.")
        case vision.SaveVision():
            return translate("steps", "Vision saved; earlier versions stay.")
        case vision.RemoveValue():
            return translate("steps", "Value removed, also from its goals.")
        case pauses.PutPause():
            return translate("steps", "Pause noted: these days ask for nothing.")
        case pauses.RemovePause():
            return translate("steps", "Pause removed.")
        case settings.ChangeSetting(key=key, value=value):
            chosen = setting_words.value_name(key, value)
            return translate("steps", "{setting}: {value}.").format(
                setting=setting_words.name(key), value=chosen
            )
        case (
            check_ins.CheckOff(on=day)
            | planning.Plan(commands=(check_ins.CheckOff(on=day), *_))
        ):
            sentence = translate("steps", "Checked off for {day}.")
            return sentence.format(day=dates.spoken(day))
        case fit_checks.PutFitCheck():
            return translate("steps", "The request is kept with your answer.")
        case fit_checks.DeleteFitCheck():
            return translate("steps", "Request removed.")
        case reflections.DeleteReflection():
            return translate("steps", "Reflection deleted.")
        case assessments.PutAssessment():
            return translate("steps", "Your self-assessment is kept.")
        case feedback.DeletePerson():
            return translate("steps", "Person deleted, with what they said.")
        case feedback.PutFeedback():
            return translate("steps", "The feedback is kept.")
        case feedback.DeleteFeedback():
            return translate("steps", "Feedback deleted.")
        case proposals.PutProposal():
            return translate("steps", "The proposal is kept.")
        case proposals.DeleteProposal():
            return translate("steps", "Proposal removed; its action stays.")
        case deleted.BringBack():
            return translate("steps", "It is back, with all that hung on it.")
        case importing.BringIn():
            return translate("steps", "Import done.")
        case importing.FillWithDemonstration():
            return translate("steps", "This is an example to look around in.")
        case importing.LeaveDemonstration():
            return translate("steps", "The example is gone. This is yours now.")
    return translate("steps", "Done: {step}.").format(step=name(command))


def _status_step(status: GoalStatus) -> str:
    match status:
        case GoalStatus.ACTIVE:
            return translate("steps", "take up goal")
        case GoalStatus.ACHIEVED:
            return translate("steps", "achieve goal")
        case GoalStatus.DROPPED:
            return translate("steps", "drop goal")
        case GoalStatus.CARRIED_OVER:
            return translate("steps", "mark goal as carried over")
        case GoalStatus.PARKED:
            return translate("steps", "park goal")


def _status_set(status: GoalStatus) -> str:
    match status:
        case GoalStatus.ACTIVE:
            return translate("steps", "Goal taken up: it is active.")
        case GoalStatus.ACHIEVED:
            return translate("steps", "Goal achieved. Well done.")
        case GoalStatus.DROPPED:
            return translate("steps", "Goal dropped; what you did for it stays.")
        case GoalStatus.CARRIED_OVER:
            return translate("steps", "Goal marked as carried over.")
        case GoalStatus.PARKED:
            return translate("steps", "Goal parked for another quarter.")
