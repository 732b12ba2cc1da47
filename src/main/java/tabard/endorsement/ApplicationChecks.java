package tabard.endorsement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tabard.evidence.DocumentId;
import tabard.evidence.DocumentsView;
import tabard.evidence.Verdict;
import tabard.kernel.OrganisationId;
import tabard.kernel.Refusal;
import tabard.scheme.Forces;

/** Checks what no form alone can: the subject, the variant, the force, the criteria and the documents of an application. */
@Component
class ApplicationChecks {

    private static final int NAME = 200;
    private static final BigDecimal LONGITUDE = BigDecimal.valueOf(180);
    private static final BigDecimal LATITUDE = BigDecimal.valueOf(90);

    private final Forces forces;
    private final DocumentsView documents;

    ApplicationChecks(Forces forces, DocumentsView documents) {
        this.forces = forces;
        this.documents = documents;
    }

    /** What stands around the form and will not do. */
    List<AnswerFault> around(EndorsementScheme scheme, NewEndorsement asked) {
        var faults = new ArrayList<AnswerFault>();
        var variant = asked.variant();
        if (scheme.variants().isEmpty()
                ? variant != null
                : variant == null || !scheme.variants().containsKey(variant)) {
            faults.add(fault("variant", "variant"));
        }
        var force = asked.force();
        if (scheme.forceNamed() ? force == null || forces.find(force).isEmpty() : force != null) {
            faults.add(fault("force", "force"));
        }
        subject(scheme, asked.subject(), faults);
        criteria(scheme, variant, asked, faults);
        if (!asked.declared()) {
            faults.add(fault("declared", "declared"));
        }
        return faults;
    }

    private static void subject(EndorsementScheme scheme, @Nullable Place place, List<AnswerFault> faults) {
        if (scheme.subject() == EndorsementScheme.Subject.ORGANISATION) {
            check(place == null, "subject", "subject", faults);
            return;
        }
        check(place != null && good(place.name()), "subject.name", "name", faults);
        if (place == null) {
            return;
        }
        var address = place.address();
        if (scheme.subject() == EndorsementScheme.Subject.PLACE) {
            check(address != null && good(address), "subject.address", "address", faults);
            check(good(place.point()), "subject.point", "point", faults);
        } else {
            check(address == null && place.point() == null, "subject", "no-address", faults);
        }
    }

    private static boolean good(String text) {
        return !text.isBlank()
                && text.length() <= NAME
                && text.codePoints().noneMatch(letter -> Character.isISOControl(letter));
    }

    private static boolean good(@Nullable List<BigDecimal> point) {
        return point == null
                || (point.size() == 2
                        && point.getFirst().abs().compareTo(LONGITUDE) <= 0
                        && point.getLast().abs().compareTo(LATITUDE) <= 0);
    }

    private static void criteria(
            EndorsementScheme scheme, @Nullable String variant, NewEndorsement asked, List<AnswerFault> faults) {
        var known = scheme.checklist().asked(variant).stream()
                .map(Checklist.Criterion::code)
                .toList();
        asked.criteria().stream()
                .filter(code -> !known.contains(code))
                .sorted()
                .forEach(code -> faults.add(new AnswerFault(
                        "criteria", new Wording(Map.of("en", code)), "endorsement.error.criterion", List.of(), null)));
    }

    /**
     * The documents among the answers to some questions.
     *
     * @throws AnswersNotGood if one is not a document of the organisation's that may be used
     */
    List<UUID> documents(EndorsementScheme scheme, OrganisationId organisation, Map<String, List<String>> answers) {
        var found = new ArrayList<UUID>();
        var faults = new ArrayList<AnswerFault>();
        var asked = scheme.questions().stream()
                .filter(question -> question.kind() == Question.Kind.DOCUMENT)
                .filter(question -> answers.containsKey(question.code()))
                .toList();
        for (var question : asked) {
            var id = answers.getOrDefault(question.code(), List.of()).getFirst();
            if (!usable(organisation, id)) {
                faults.add(new AnswerFault(
                        "answers." + question.code(), question.label(), "endorsement.error.document", List.of(), null));
            } else {
                found.add(UUID.fromString(id));
            }
        }
        refuse(faults);
        return found;
    }

    private boolean usable(OrganisationId organisation, String id) {
        try {
            var document = documents.get(new DocumentId(UUID.fromString(id)));
            return document.organisation().equals(organisation)
                    && document.verdict() != Verdict.REFUSED
                    && document.replacedBy() == null;
        } catch (IllegalArgumentException | Refusal nothing) {
            return false;
        }
    }

    private static void check(boolean good, String field, String message, List<AnswerFault> faults) {
        if (!good) {
            faults.add(fault(field, message));
        }
    }

    private static AnswerFault fault(String field, String message) {
        return new AnswerFault(
                field, new Wording(Map.of("en", field)), "endorsement.error." + message, List.of(), null);
    }

    private static void refuse(List<AnswerFault> faults) {
        if (!faults.isEmpty()) {
            throw new AnswersNotGood(faults);
        }
    }

    /** Every question of a form. */
    static Predicate<Question> all() {
        return _ -> true;
    }
}
