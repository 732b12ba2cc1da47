package tabard.web;

import java.util.List;
import java.util.Map;
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
import tabard.outbox.EmailDelivery;
import tabard.outbox.OutboxView;
import tabard.party.Employee;
import tabard.party.PeopleView;

/** Says of each person of a draft how far their own part has come. */
@Component
class CandidateRows {

    private final Invitations invitations;
    private final Consents consents;
    private final SendApplication send;
    private final OutboxView outbox;
    private final PeopleView people;
    private final PageWords words;

    CandidateRows(
            Invitations invitations,
            Consents consents,
            SendApplication send,
            OutboxView outbox,
            PeopleView people,
            PageWords words) {
        this.outbox = outbox;
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
        var mailed = outbox.of(
                invited.values().stream().map(CandidateInvitation::emailKey).toList());
        return draft.people().stream()
                .map(person -> row(
                        person,
                        names.getOrDefault(person, ""),
                        given.get(person),
                        Invited.of(invited.get(person), mailed),
                        lacking.contains("candidates[%s].consent".formatted(person))))
                .toList();
    }

    /** An invitation that stands, and what became of the e-mail that brings it, if one does. */
    private record Invited(
            CandidateInvitation invitation, @Nullable EmailDelivery mail) {

        static @Nullable Invited of(@Nullable CandidateInvitation invitation, Map<String, EmailDelivery> mailed) {
            return invitation == null || invitation.usedAt() != null
                    ? null
                    : new Invited(invitation, mailed.get(invitation.emailKey()));
        }

        CandidateRow row(PersonId person, String name, @Nullable String consent, PageWords words) {
            return new CandidateRow(
                    person.toString(),
                    name,
                    invitation.good(words.now()) ? "invited" : "ended",
                    words.day(invitation.expiresAt()),
                    consent,
                    mail == null ? null : mail.state().name());
        }
    }

    private CandidateRow row(
            PersonId person, String name, @Nullable Consent consent, @Nullable Invited invited, boolean lacks) {
        var id = consent == null ? null : consent.id().toString();
        if (consent != null && !lacks) {
            var state = consent.way() == Consent.Way.LINK ? "link" : "paper";
            return new CandidateRow(person.toString(), name, state, words.day(consent.givenAt()), id, null);
        }
        if (invited != null) {
            return invited.row(person, name, id, words);
        }
        if (consent == null) {
            return new CandidateRow(person.toString(), name, "none", null, null, null);
        }
        var withdrawn = consent.withdrawnAt();
        return withdrawn == null
                ? new CandidateRow(person.toString(), name, "more", words.day(consent.givenAt()), id, null)
                : new CandidateRow(person.toString(), name, "withdrawn", words.day(withdrawn), id, null);
    }
}
