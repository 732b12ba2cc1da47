package tabard.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tabard.endorsement.Act;
import tabard.endorsement.Endorsement;
import tabard.endorsement.EndorsementId;
import tabard.endorsement.EndorsementScheme;
import tabard.endorsement.EndorsementState;
import tabard.endorsement.PackVersion;
import tabard.endorsement.Place;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/**
 * An application under a scheme without powers, and what came of it.
 *
 * @param state as it is today
 * @param pack the version of the pack that it keeps
 * @param criteria what of the checklist the applicant says is met
 * @param found what of it the reviewer found met
 * @param missing the rules of the checklist that are not met by what was found, or before that by what is claimed
 * @param since the day on which it was confirmed first; null before
 * @param goodUntil the day on which it is to be confirmed again; null before it was confirmed
 * @param lapsesOn the first day on which it leaves the list if nobody does
 * @param reminders the days of the reminders, and whether each has come
 */
record EndorsementAnswer(
        EndorsementId id,
        SchemeCode scheme,
        EndorsementState state,
        PackVersion pack,
        OrganisationId organisation,
        @Nullable ForceCode force,
        @Nullable String variant,
        Place subject,
        Map<String, Object> answers,
        List<String> criteria,
        List<String> found,
        List<MissingAnswer> missing,
        Instant sentAt,
        List<ActAnswer> acts,
        @Nullable LocalDate since,
        @Nullable LocalDate goodUntil,
        @Nullable LocalDate lapsesOn,
        List<ReminderAnswer> reminders,
        int lock) {

    /** A rule that is not met: at least so many of these, of which some are missing. */
    record MissingAnswer(int atLeast, List<String> of, List<String> missing) {}

    /** What somebody did. */
    record ActAnswer(Act.Kind act, @Nullable String words, String by, Instant at) {}

    /** A day on which whoever is listed is reminded. */
    record ReminderAnswer(LocalDate on, boolean due) {}

    static EndorsementAnswer of(Endorsement one, EndorsementScheme scheme, LocalDate today, ZoneId zone) {
        var rule = scheme.reconfirmation();
        var due = one.due(rule, zone).orElse(null);
        var answers = new TreeMap<String, Object>();
        scheme.questions().stream()
                .filter(question -> one.answers().containsKey(question.code()))
                .forEach(question -> answers.put(
                        question.code(), question.typed(one.answers().getOrDefault(question.code(), List.of()))));
        return new EndorsementAnswer(
                one.id(),
                one.scheme(),
                one.on(today, rule, zone),
                one.pack(),
                one.organisation(),
                one.force(),
                one.variant(),
                one.subject(),
                answers,
                sorted(one.claimed()),
                sorted(one.found()),
                missing(one, scheme),
                one.sentAt(),
                one.acts().stream()
                        .map(act -> new ActAnswer(act.kind(), act.reason(), act.by(), act.at()))
                        .toList(),
                one.confirmed(zone).orElse(null),
                due,
                due == null ? null : rule.lapses(due),
                due == null
                        ? List.of()
                        : rule.reminded(due).stream()
                                .map(day -> new ReminderAnswer(day, !today.isBefore(day)))
                                .toList(),
                one.lock());
    }

    private static List<String> sorted(java.util.Set<String> codes) {
        return List.copyOf(new TreeSet<>(codes));
    }

    private static List<MissingAnswer> missing(Endorsement one, EndorsementScheme scheme) {
        var met = one.found().isEmpty() ? one.claimed() : one.found();
        return scheme.checklist().unmet(one.variant(), met).stream()
                .map(unmet ->
                        new MissingAnswer(unmet.rule().atLeast(), unmet.rule().of(), unmet.missing()))
                .toList();
    }
}
