package tabard.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tabard.powers.Byelaw;
import tabard.powers.Fee;
import tabard.powers.ForcePolicy.LocalLevel;
import tabard.powers.ForcePolicy.Recognition;
import tabard.powers.PolicyArea;
import tabard.powers.PolicyArea.Polygon;
import tabard.powers.ReviewIntervals;
import tabard.powers.VettingLevel;
import tabard.scheme.PolicyDocument.Area;
import tabard.scheme.PolicyDocument.Charge;
import tabard.scheme.PolicyDocument.Level;
import tabard.scheme.PolicyDocument.ListedByelaw;
import tabard.scheme.PolicyDocument.Outline;
import tabard.scheme.PolicyDocument.Recognised;

/** Reads what a policy says beside its powers. */
record PolicyTerms(FoundFaults faults) {

    private static final int LONGEST = 500;

    List<LocalLevel> levels(PolicyDocument document) {
        faults.onceEach("levels", document.levels(), ".label", Level::label);
        return faults.each("levels", document.levels(), (at, level) -> {
            var label = text(at + ".label", level.label());
            var counts = faults.oneOf(at + ".countsAs", level.countsAs(), VettingLevel.class);
            return label.flatMap(name -> counts.map(national -> new LocalLevel(name, national)));
        });
    }

    List<Recognition> recognition(PolicyDocument document) {
        return faults.each("recognition", document.recognition(), this::recognised);
    }

    private Optional<Recognition> recognised(String at, Recognised row) {
        var authority = text(at + ".authority", row.authority());
        var level = faults.oneOf(at + ".level", row.level(), VettingLevel.class);
        var maxAge = PolicyWords.length(faults, at + ".maxAge", row.maxAge());
        var outcome = faults.oneOf(at + ".outcome", row.outcome(), Recognition.Outcome.class);
        faults.text(at + ".ownerPost", row.ownerPost(), LONGEST);
        faults.text(at + ".reason", row.reason(), LONGEST);
        var decided = day(at + ".decidedOn", row.decidedOn());
        var review = day(at + ".reviewOn", row.reviewOn());
        PolicyWords.inOrder(faults, at + ".reviewOn", decided, review);
        return faults.any()
                ? Optional.empty()
                : Optional.of(new Recognition(
                        authority.orElseThrow(),
                        level.orElseThrow(),
                        maxAge.orElse(null),
                        outcome.orElseThrow(),
                        row.roleTier(),
                        row.ownerPost(),
                        decided.orElse(null),
                        row.reason(),
                        review.orElse(null)));
    }

    List<Fee> fees(PolicyDocument document) {
        return faults.each("fees", document.fees(), this::fee);
    }

    private Optional<Fee> fee(String at, Charge fee) {
        var event = faults.oneOf(at + ".event", fee.event(), Fee.Event.class);
        var route = faults.oneOf(at + ".route", fee.route(), Fee.Route.class);
        var net = faults.needed(at + ".net", fee.net());
        var rate = faults.needed(at + ".vatRate", fee.vatRate());
        var from = faults.needed(at + ".from", fee.from(), PolicyWords::day);
        var to = day(at + ".to", fee.to());
        PolicyWords.inOrder(faults, at + ".to", from, to);
        faults.text(at + ".source", fee.source(), LONGEST);
        var before = Optional.ofNullable(fee.paidBefore())
                .flatMap(word -> faults.known(at + ".paidBefore", word, Fee.PaidBefore.class));
        return faults.any()
                ? Optional.empty()
                : Optional.of(new Fee(
                        event.orElseThrow(),
                        route.orElseThrow(),
                        net.orElseThrow(),
                        rate.orElseThrow(),
                        from.orElseThrow(),
                        to.orElse(null),
                        fee.source(),
                        before.orElse(null)));
    }

    List<Byelaw> byelaws(PolicyDocument document) {
        faults.onceEach("byelaws", document.byelaws(), ".code", ListedByelaw::code);
        return faults.each("byelaws", document.byelaws(), this::byelaw);
    }

    private Optional<Byelaw> byelaw(String at, ListedByelaw row) {
        var code = text(at + ".code", row.code());
        var authority = text(at + ".authority", row.authority());
        var title = text(at + ".title", row.title());
        var published = text(at + ".publishedAt", row.publishedAt());
        var agreed = faults.needed(at + ".agreedOn", row.agreedOn(), PolicyWords::day);
        return faults.any()
                ? Optional.empty()
                : Optional.of(new Byelaw(
                        code.orElseThrow(),
                        authority.orElseThrow(),
                        title.orElseThrow(),
                        published.orElseThrow(),
                        agreed.orElseThrow()));
    }

    /** When arrangements are reviewed; empty where the policy is silent on it. */
    Optional<ReviewIntervals> reviews(PolicyDocument document) {
        var given = document.reviews();
        if (given == null) {
            return Optional.empty();
        }
        faults.needed("reviews.first", given.first());
        faults.needed("reviews.later", given.later());
        var first = PolicyWords.length(faults, "reviews.first", given.first());
        var later = PolicyWords.length(faults, "reviews.later", given.later());
        return first.flatMap(one -> later.map(next -> new ReviewIntervals(one, next)));
    }

    List<PolicyArea> areas(PolicyDocument document) {
        faults.onceEach("areas", document.areas(), ".code", Area::code);
        return faults.each("areas", document.areas(), this::area);
    }

    private Optional<PolicyArea> area(String at, Area area) {
        var code = text(at + ".code", area.code());
        var name = text(at + ".name", area.name());
        var outline = Optional.ofNullable(area.polygon()).flatMap(given -> outline(at, given));
        return code.flatMap(known -> name.map(named -> new PolicyArea(known, named, outline.orElse(null))));
    }

    private Optional<Polygon> outline(String at, Outline given) {
        var own = new FoundFaults();
        var read = new Outlines(own).read(at, given);
        own.all().forEach(faults::add);
        return read;
    }

    private Optional<String> text(String field, @Nullable String text) {
        faults.text(field, text, LONGEST);
        return faults.needed(field, text, Function.identity());
    }

    private Optional<LocalDate> day(String field, @Nullable String text) {
        return faults.given(field, text, PolicyWords::day);
    }
}
