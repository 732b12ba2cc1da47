package tabard.api;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tabard.powers.ClearanceStatus;
import tabard.powers.Facts;
import tabard.powers.ForcePolicy;
import tabard.powers.OffenceCode;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.scheme.Courses;
import tabard.scheme.VettingLabels;

/** Reads what is stated in a question to the rules. */
@Component
class EligibilityReader {

    private final Courses courses;
    private final VettingLabels labels;

    EligibilityReader(Courses courses, VettingLabels labels) {
        this.courses = courses;
        this.labels = labels;
    }

    List<AskedPower> asked(EligibilityRequest request) {
        var asked = Needed.each("powers", request.powers(), EligibilityReader::asked);
        if (asked.isEmpty()) {
            throw new InvalidRequest("powers", "Ask for at least one power.");
        }
        return asked;
    }

    private static AskedPower asked(String at, EligibilityRequest.Asked asked) {
        return Needed.checked(
                at,
                () -> new AskedPower(
                        Needed.read(at + ".power", asked.power(), PowerCode::new),
                        Needed.words(at + ".offences", asked.offences(), OffenceCode::new),
                        Needed.words(at + ".byelaws", asked.byelaws(), text -> text)));
    }

    Facts facts(EligibilityRequest.@Nullable Stated stated, @Nullable ForcePolicy policy) {
        if (stated == null) {
            return Facts.NONE;
        }
        return new Facts(
                Boolean.TRUE.equals(stated.employed()),
                Set.copyOf(Needed.words("facts.held", stated.held(), PowerCode::new)),
                stated.arrangement() == null ? null : envelope(stated.arrangement()),
                Set.copyOf(Needed.words("facts.agreements", stated.agreements(), text -> text)),
                Needed.each("facts.vetting", stated.vetting(), (at, vetting) -> clearance(at, vetting, policy)),
                Needed.each("facts.training", stated.training(), this::pass));
    }

    private static Facts.Envelope envelope(EligibilityRequest.Arrangement arrangement) {
        return Needed.checked(
                "facts.arrangement",
                () -> new Facts.Envelope(
                        arrangement.from(),
                        arrangement.to(),
                        Set.copyOf(Needed.words("facts.arrangement.powers", arrangement.powers(), PowerCode::new)),
                        arrangement.rolePowers() == null
                                ? null
                                : Set.copyOf(Needed.words(
                                        "facts.arrangement.rolePowers", arrangement.rolePowers(), PowerCode::new))));
    }

    private Facts.Clearance clearance(String at, EligibilityRequest.Vetting vetting, @Nullable ForcePolicy policy) {
        var level = vetting.level();
        if (level != null
                && !labels.known(level)
                && (policy == null || policy.countsAs(level).isEmpty())) {
            throw new InvalidRequest(at + ".level", "There is no vetting level '%s'.".formatted(level));
        }
        var status = vetting.status() == null
                ? null
                : Needed.read(at + ".status", vetting.status(), EligibilityReader::status);
        return Needed.checked(
                at,
                () -> new Facts.Clearance(vetting.authority(), level, vetting.granted(), vetting.expires(), status));
    }

    private static ClearanceStatus status(String text) {
        return Arrays.stream(ClearanceStatus.values())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' is not one of %s.".formatted(text, List.of(ClearanceStatus.values()))));
    }

    private Facts.Pass pass(String at, EligibilityRequest.Training training) {
        if (training.course() != null && courses.find(training.course()).isEmpty()) {
            throw new InvalidRequest(at + ".course", "There is no course '%s'.".formatted(training.course()));
        }
        return Needed.checked(at, () -> new Facts.Pass(training.course(), training.passed(), training.expires()));
    }
}
