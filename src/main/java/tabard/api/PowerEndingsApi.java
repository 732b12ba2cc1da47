package tabard.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.accreditation.DraftEndingNotices;
import tabard.accreditation.EndedGrant;
import tabard.accreditation.EndingNotice;
import tabard.accreditation.EndingNotices;
import tabard.accreditation.LegalAnswer;
import tabard.accreditation.LegalAnswers;
import tabard.accreditation.PowerEnding;
import tabard.accreditation.PowerEndings;
import tabard.kernel.AccreditationNumber;
import tabard.powers.Country;
import tabard.powers.PowerCode;

/** When the law ends a power: whose grants that cuts short, and the notices drafted of it. */
@RestController
class PowerEndingsApi {

    private final Query query;
    private final PowerEndings endings;
    private final EndingNotices notices;
    private final DraftEndingNotices draft;
    private final LegalAnswers answers;

    PowerEndingsApi(
            Query query, PowerEndings endings, EndingNotices notices, DraftEndingNotices draft, LegalAnswers answers) {
        this.query = query;
        this.endings = endings;
        this.notices = notices;
        this.draft = draft;
        this.answers = answers;
    }

    /** A grant whose own words reach beyond the end of its power. */
    record EndedGrantAnswer(
            String accreditation,
            String caseReference,
            String force,
            LocalDate until,
            LocalDate endedOn,
            boolean drafted) {}

    /** How many notices were drafted. */
    record DraftedAnswer(int drafted) {}

    /** A drafted notice, by language. */
    record NoticeAnswer(String accreditation, String template, LocalDate on, Map<String, EndingNotice.Text> content) {}

    /** What the force's lawyers say of a power in doubt. */
    record AnswerRequest(
            LegalAnswer.@Nullable Answer answer, @Nullable String basis) {}

    @GetMapping("/api/v1/powers/{code}/ended-grants")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    Page<EndedGrantAnswer> grants(
            @PathVariable String code,
            @RequestParam(defaultValue = "csas") String scheme,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "500") int limit) {
        if (limit < 1 || limit > 500) {
            throw new InvalidRequest("limit", "Ask for 1 to 500 at a time.");
        }
        var ending = ending(code, scheme);
        var on = ending.on();
        if (on == null) {
            return new Page<>(List.of(), null);
        }
        var found = notices.grants(ending, cursor == null ? "" : cursor, limit + 1);
        var part = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(
                part.stream().map(grant -> answer(grant, on)).toList(),
                found.size() > limit ? part.getLast().number().value() : null);
    }

    /** Drafts the notices that are missing. Nothing is sent. */
    @PostMapping("/api/v1/powers/{code}/ending-notices")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    DraftedAnswer draft(@PathVariable String code) {
        var by = SignedIn.current();
        return new DraftedAnswer(draft.draft(Callers.force(by), power(code), by.actor()));
    }

    @GetMapping("/api/v1/powers/{code}/ending-notices/{number}")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    NoticeAnswer notice(@PathVariable String code, @PathVariable AccreditationNumber number) {
        return notices.find(number, power(code))
                .map(notice -> new NoticeAnswer(number.value(), notice.template(), notice.on(), notice.content()))
                .orElseThrow(() -> new NotThere("No such notice is drafted."));
    }

    /** Records what lawyers say of a power in doubt. It moves no grant. */
    @PostMapping("/api/v1/powers/{code}/legal-answers")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @org.springframework.web.bind.annotation.ResponseStatus(org.springframework.http.HttpStatus.NO_CONTENT)
    void answer(@PathVariable String code, @RequestBody AnswerRequest request) {
        var by = SignedIn.current();
        var answer = Needed.given("answer", request.answer());
        var basis = Needed.given("basis", request.basis());
        Needed.checked("basis", () -> {
            answers.record(Callers.force(by), power(code), answer, basis, by.actor());
            return answer;
        });
    }

    private PowerEnding ending(String code, String scheme) {
        var force = SignedIn.current().force();
        var asked = query.scheme("scheme", scheme);
        var countries = force == null
                ? List.of(Country.values())
                : List.copyOf(query.force("force", force.value()).countries());
        return endings.of(asked.code(), power(code), countries)
                .orElseThrow(() -> new NotThere("No end of a power '%s' is dated or in doubt.".formatted(code)));
    }

    private static EndedGrantAnswer answer(EndedGrant grant, LocalDate on) {
        return new EndedGrantAnswer(
                grant.number().value(),
                grant.caseReference().value(),
                grant.force().value(),
                grant.until(),
                on,
                grant.drafted());
    }

    private static PowerCode power(String code) {
        try {
            return new PowerCode(code);
        } catch (IllegalArgumentException notACode) {
            throw new NotThere("There is no power '%s'.".formatted(code));
        }
    }
}
