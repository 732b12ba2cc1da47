package tabard.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.joining.FormerRecord;
import tabard.joining.FormerRecords;
import tabard.joining.InviteToShare;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.powers.PowersQuestion.AskedPower;

/** What people who join an employer show it of what they held before: the link for them, and what they showed. */
@RestController
class FormerRecordsApi {

    private final InviteToShare invite;
    private final FormerRecords records;

    FormerRecordsApi(InviteToShare invite, FormerRecords records) {
        this.invite = invite;
        this.records = records;
    }

    /** The path of the link, to be passed on to the person alone. */
    record LinkAnswer(String path, Instant expiresAt) {}

    /** What was shown: {@code forces} is shaped as an application asks for it. */
    record FormerRecordAnswer(
            UUID id, SchemeCode scheme, Map<String, List<AskedPower>> forces, String statement, Instant sharedAt) {

        static FormerRecordAnswer of(FormerRecord shared) {
            return new FormerRecordAnswer(
                    shared.id(), shared.scheme(), shared.powers(), shared.statement(), shared.sharedAt());
        }
    }

    @PostMapping("/api/v1/people/{person}/former-record-invitations")
    @ResponseStatus(HttpStatus.CREATED)
    LinkAnswer invite(@PathVariable PersonId person) {
        var by = SignedIn.current();
        var link = invite.invite(Callers.organisation(by), person, by.actor());
        return new LinkAnswer("/former/" + link.secret(), link.expiresAt());
    }

    @GetMapping("/api/v1/people/{person}/former-records")
    Page<FormerRecordAnswer> shown(
            @PathVariable PersonId person,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Page.of(
                records.of(Callers.organisation(SignedIn.current()), person).stream()
                        .map(FormerRecordAnswer::of)
                        .toList(),
                cursor,
                limit);
    }
}
