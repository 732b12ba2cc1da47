package tabard.scheme;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tabard.powers.Byelaw;
import tabard.powers.Fee;
import tabard.powers.ForcePolicy;
import tabard.powers.ForcePolicy.Recognition;
import tabard.powers.OffenceCode;
import tabard.powers.PolicyArea;
import tabard.powers.PolicyPower;
import tabard.powers.ReviewIntervals;

/** Writes a policy as a document. */
record WrittenPolicy(ForcePolicy policy) {

    PolicyDocument document() {
        return new PolicyDocument(
                policy.force().value(),
                policy.scheme().value(),
                policy.version(),
                policy.validFrom().toString(),
                text(policy.validTo()),
                policy.term().toString(),
                policy.order().name(),
                policy.powers().stream().map(WrittenPolicy::row).toList(),
                policy.levels().stream()
                        .map(level -> new PolicyDocument.Level(
                                level.label(), level.countsAs().name()))
                        .toList(),
                policy.recognition().stream().map(WrittenPolicy::recognised).toList(),
                policy.fees().stream().map(WrittenPolicy::charge).toList(),
                policy.byelaws().stream().map(WrittenPolicy::byelaw).toList(),
                policy.areas().stream().map(WrittenPolicy::area).toList(),
                reviews(policy.reviews()));
    }

    private static PolicyDocument.@Nullable Reviews reviews(@Nullable ReviewIntervals reviews) {
        return reviews == null
                ? null
                : new PolicyDocument.Reviews(
                        reviews.first().toString(), reviews.later().toString());
    }

    private static PolicyDocument.Row row(PolicyPower row) {
        return new PolicyDocument.Row(
                row.power().value(),
                row.permitted(),
                row.reason(),
                row.offences().stream().map(OffenceCode::value).toList(),
                row.byelaws(),
                row.conditions(),
                row.areas(),
                row.agreement(),
                text(row.vettingLevel()),
                row.training().stream()
                        .map(needed -> new PolicyDocument.CourseNeeded(needed.course(), text(needed.maxAge())))
                        .toList());
    }

    private static PolicyDocument.Recognised recognised(Recognition row) {
        return new PolicyDocument.Recognised(
                row.authority(),
                row.level().name(),
                text(row.maxAge()),
                row.outcome().name(),
                row.roleTier(),
                row.ownerPost(),
                text(row.decidedOn()),
                row.reason(),
                text(row.reviewOn()));
    }

    private static PolicyDocument.Charge charge(Fee fee) {
        return new PolicyDocument.Charge(
                fee.event().name(),
                fee.route().name(),
                fee.net(),
                fee.vatRate(),
                fee.from().toString(),
                text(fee.to()),
                fee.source(),
                text(fee.paidBefore()));
    }

    private static PolicyDocument.ListedByelaw byelaw(Byelaw byelaw) {
        return new PolicyDocument.ListedByelaw(
                byelaw.code(),
                byelaw.authority(),
                byelaw.title(),
                byelaw.publishedAt(),
                byelaw.agreedOn().toString());
    }

    private static PolicyDocument.Area area(PolicyArea area) {
        var polygon = area.polygon();
        return new PolicyDocument.Area(
                area.code(),
                area.name(),
                polygon == null
                        ? null
                        : new PolicyDocument.Outline(polygon.type(), List.copyOf(polygon.coordinates())));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }
}
