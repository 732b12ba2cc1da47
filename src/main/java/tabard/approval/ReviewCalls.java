package tabard.approval;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tabard.evidence.Document;
import tabard.evidence.DocumentKind;
import tabard.evidence.DocumentsOfOrganisation;

/**
 * Says when an arrangement is to be reviewed next: on its day, or before it where an agreement or the insurance lapses (Police
 * Reform Act 2002, ss.40(8), 42(10); that a lapse calls for a review is a product rule, INFERRED). What has lapsed stays a
 * reason for a review until one is made, also where it is mended meanwhile.
 */
@Component
public class ReviewCalls {

    private final TermsVersions versions;
    private final DocumentsOfOrganisation documents;
    private final Clock clock;

    ReviewCalls(TermsVersions versions, DocumentsOfOrganisation documents, Clock clock) {
        this.versions = versions;
        this.documents = documents;
        this.clock = clock;
    }

    /** The next review. */
    public ReviewCall next(MadeArrangement made) {
        var terms = versions.of(made);
        var since = made.reviews().isEmpty()
                ? terms.stream()
                        .map(version -> day(version.knownFrom()))
                        .findFirst()
                        .orElse(LocalDate.MIN)
                : made.reviews().getLast().on();
        var insurance = documents.shared(made.organisation(), DocumentKind.INSURANCE, made.force());
        var lapses = Stream.concat(agreements(terms), insurance(insurance))
                .filter(call -> call.on().isAfter(since));
        return Stream.concat(Stream.of(new ReviewCall(made.reviewDue(), ReviewCall.Why.REVIEW_DAY)), lapses)
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    /** Of each agreement the day by which it is read again, unless another stood in its place by then. */
    private Stream<ReviewCall> agreements(List<TermsVersion> terms) {
        return IntStream.range(0, terms.size())
                .boxed()
                .flatMap(at -> terms.get(at).agreements().stream()
                        .filter(signed -> terms.subList(at + 1, terms.size()).stream()
                                .noneMatch(later -> !later.agreements().contains(signed)
                                        && !day(later.knownFrom()).isAfter(signed.reviewOn())))
                        .map(signed -> new ReviewCall(signed.reviewOn(), ReviewCall.Why.AGREEMENT)));
    }

    /** Of each insurance its end, unless another was on file by then that goes on. */
    private Stream<ReviewCall> insurance(List<Document> all) {
        return all.stream()
                .flatMap(one -> Stream.ofNullable(one.expiresOn())
                        .filter(end -> all.stream().noneMatch(other -> goesOn(other, end)))
                        .map(end -> new ReviewCall(end, ReviewCall.Why.INSURANCE)));
    }

    private boolean goesOn(Document other, LocalDate beyond) {
        var end = other.expiresOn();
        return !day(other.uploadedAt()).isAfter(beyond) && (end == null || end.isAfter(beyond));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
