package tabard.api;

import java.util.List;
import org.springframework.stereotype.Component;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.powers.Fee;
import tabard.powers.ForcePolicy;
import tabard.powers.OffenceCode;
import tabard.powers.PolicyPower;
import tabard.powers.PowerCode;
import tabard.powers.StepOrder;
import tabard.scheme.Courses;

/** Reads a draft policy. */
@Component
class DraftReader {

    private final Courses courses;

    DraftReader(Courses courses) {
        this.courses = courses;
    }

    /** Reads it as a draft of that force under that scheme; one that names another is refused. */
    ForcePolicy read(DraftPolicy draft, ForceCode force, SchemeCode scheme) {
        same("policy.force", draft.force(), force.value());
        same("policy.scheme", draft.scheme(), scheme.value());
        return Needed.checked(
                "policy",
                () -> new ForcePolicy(
                        force,
                        scheme,
                        null,
                        Needed.given("policy.validFrom", draft.validFrom()),
                        draft.validTo(),
                        Needed.given("policy.term", draft.term()),
                        draft.order() == null ? StepOrder.PARALLEL : draft.order(),
                        Needed.each("policy.powers", draft.powers(), this::row),
                        Needed.each("policy.levels", draft.levels(), DraftReader::level),
                        Needed.each("policy.recognition", draft.recognition(), DraftReader::recognised),
                        Needed.each("policy.fees", draft.fees(), DraftReader::fee)));
    }

    private static void same(String field, @org.jspecify.annotations.Nullable String stated, String expected) {
        if (stated != null && !stated.equals(expected)) {
            throw new InvalidRequest(
                    field, "The question is about %s, and the policy about %s.".formatted(expected, stated));
        }
    }

    private PolicyPower row(String at, DraftPolicy.Row row) {
        return Needed.checked(
                at,
                () -> new PolicyPower(
                        Needed.read(at + ".power", row.power(), PowerCode::new),
                        Boolean.TRUE.equals(row.permitted()),
                        row.reason(),
                        Needed.words(at + ".offences", row.offences(), OffenceCode::new),
                        texts(at + ".byelaws", row.byelaws()),
                        texts(at + ".conditions", row.conditions()),
                        texts(at + ".areas", row.areas()),
                        row.agreement(),
                        row.vettingLevel(),
                        Needed.each(at + ".training", row.training(), this::course)));
    }

    private static List<String> texts(
            String field, @org.jspecify.annotations.Nullable List<@org.jspecify.annotations.Nullable String> values) {
        return Needed.words(field, values, text -> text);
    }

    private PolicyPower.Course course(String at, DraftPolicy.Course course) {
        var code = Needed.given(at + ".course", course.course());
        if (courses.find(code).isEmpty()) {
            throw new InvalidRequest(at + ".course", "There is no course '%s'.".formatted(code));
        }
        return new PolicyPower.Course(code, course.maxAge());
    }

    private static ForcePolicy.LocalLevel level(String at, DraftPolicy.Level level) {
        return new ForcePolicy.LocalLevel(
                Needed.given(at + ".label", level.label()), Needed.given(at + ".countsAs", level.countsAs()));
    }

    private static ForcePolicy.Recognition recognised(String at, DraftPolicy.Recognised row) {
        return new ForcePolicy.Recognition(
                Needed.given(at + ".authority", row.authority()),
                Needed.given(at + ".level", row.level()),
                row.maxAge(),
                Needed.given(at + ".outcome", row.outcome()));
    }

    private static Fee fee(String at, DraftPolicy.Fee fee) {
        return new Fee(
                Needed.given(at + ".event", fee.event()),
                Needed.given(at + ".route", fee.route()),
                Needed.given(at + ".net", fee.net()),
                Needed.given(at + ".vatRate", fee.vatRate()),
                Needed.given(at + ".from", fee.from()),
                fee.to());
    }
}
