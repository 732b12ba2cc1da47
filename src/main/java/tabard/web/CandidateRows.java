package tabard.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tabard.application.ApplicationDraft;
import tabard.application.CandidateInvitation;
import tabard.application.Consent;
import tabard.application.Consents;
import tabard.application.Invitations;
import tabard.application.SendApplication;
import tabard.kernel.PersonId;
import tabard.party.Employee;
import tabard.party.PeopleView;

/** Says of each person of a draft how far their own part has come. */
@Component
class CandidateRows {

    private final Invitations invitations;
    private final Consents consents;
    private final SendApplication send;
    private final PeopleView people;
    private final PageWords words;

    CandidateRows(
            Invitations invitations, Consents consents, SendApplication send, PeopleView people, PageWords words) {
        this.invitations = invitations;
        this.consents = consents;
        this.send = send;
        this.people = people;
        this.words = words;
    }

    List<CandidateRow> of(ApplicationDraft draft) {
        var invited = invitations.ofDraft(draft.id()).stream()
                .collect(Collectors.toMap(
                        CandidateInvitation::person,
                        Function.identity(),
                        (one, other) -> one.invitedAt().isAfter(other.invitedAt()) ? one : other));
        var given =
                consents.ofDraft(draft.id()).stream().collect(Collectors.toMap(Consent::person, Function.identity()));
        var lacking = send.unanswered(draft).stream().map(one -> one.field()).collect(Collectors.toSet());
        var names = people.everEmployedBy(draft.organisation()).stream()
                .collect(Collectors.toMap(Employee::person, Employee::name, (first, again) -> again));
        return draft.people().stream()
                .map(person -> row(
                        person,
                        names.getOrDefault(person, ""),
                        given.get(person),
                        invited.get(person),
                        lacking.contains("candidates[%s].consent".formatted(person))))
                .toList();
    }

    private CandidateRow row(
            PersonId person,
            String name,
            @Nullable Consent consent,
            @Nullable CandidateInvitation invitation,
            boolean lacks) {
        var id = consent == null ? null : consent.id().toString();
        if (consent != null && !lacks) {
            var state = consent.way() == Consent.Way.LINK ? "link" : "paper";
            return new CandidateRow(person.toString(), name, state, words.day(consent.givenAt()), id);
        }
        if (invitation != null && invitation.usedAt() == null) {
            var good = invitation.good(words.now());
            return new CandidateRow(
                    person.toString(), name, good ? "invited" : "ended", words.day(invitation.expiresAt()), id);
        }
        if (consent == null) {
            return new CandidateRow(person.toString(), name, "none", null, null);
        }
        var withdrawn = consent.withdrawnAt();
        return withdrawn == null
                ? new CandidateRow(person.toString(), name, "more", words.day(consent.givenAt()), id)
                : new CandidateRow(person.toString(), name, "withdrawn", words.day(withdrawn), id);
    }
}
