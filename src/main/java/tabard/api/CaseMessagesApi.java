package tabard.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.intake.CaseFiles;
import tabard.intake.CaseMessages;
import tabard.intake.CaseMessages.CaseMessage;
import tabard.intake.CaseMessages.Sender;
import tabard.intake.SendMessage;
import tabard.kernel.CaseReference;

/** What the two sides of a case write to each other. */
@RestController
class CaseMessagesApi {

    private final CaseFiles cases;
    private final CaseMessages messages;
    private final SendMessage send;

    CaseMessagesApi(CaseFiles cases, CaseMessages messages, SendMessage send) {
        this.cases = cases;
        this.messages = messages;
        this.send = send;
    }

    /** What is written. */
    record MessageRequest(@Nullable String text) {}

    /** One message. */
    record MessageAnswer(UUID id, Sender sender, String text, Instant sentAt) {

        static MessageAnswer of(CaseMessage message) {
            return new MessageAnswer(message.id(), message.sender(), message.words(), message.sentAt());
        }
    }

    @GetMapping("/api/v1/cases/{reference}/messages")
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    Page<MessageAnswer> all(
            @PathVariable CaseReference reference,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var file = cases.get(reference);
        return Page.of(
                messages.of(file.reference()).stream().map(MessageAnswer::of).toList(), cursor, limit);
    }

    @PostMapping("/api/v1/cases/{reference}/messages")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER')")
    void send(@PathVariable CaseReference reference, @RequestBody MessageRequest request) {
        var by = SignedIn.current();
        send.send(
                reference,
                by.organisation() == null ? Sender.OFFICER : Sender.SUPPLIER,
                Texts.of("text", request.text(), SendMessage.LONGEST),
                by.actor());
    }
}
