package tabard.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.webhook.Push;
import tabard.webhook.RegisterWebhook;
import tabard.webhook.RemoveWebhook;
import tabard.webhook.Webhook;
import tabard.webhook.WebhookId;
import tabard.webhook.WebhooksView;

/** The address to which what ends or changes is pushed, and what became of each push. */
@RestController
class WebhooksApi {

    private static final int LATEST = 500;

    private final WebhooksView view;
    private final RegisterWebhook register;
    private final RemoveWebhook remove;

    WebhooksApi(WebhooksView view, RegisterWebhook register, RemoveWebhook remove) {
        this.view = view;
        this.register = register;
        this.remove = remove;
    }

    /** One address. */
    record WebhookAnswer(
            String id, @Nullable String force, @Nullable String organisation, String url, Instant registeredAt) {

        static WebhookAnswer of(Webhook one) {
            return new WebhookAnswer(
                    one.id().toString(),
                    one.force() == null ? null : one.force().value(),
                    one.organisation() == null ? null : one.organisation().toString(),
                    one.url().toString(),
                    one.registeredAt());
        }
    }

    /** Where to push. */
    record WebhookRequest(@Nullable String url) {}

    /** What was registered; the secret is shown this once. */
    record RegisteredAnswer(String id, String secret) {}

    @GetMapping("/api/v1/webhooks")
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'AUDITOR')")
    Page<WebhookAnswer> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Page.of(view.all().stream().map(WebhookAnswer::of).toList(), cursor, limit);
    }

    @PostMapping("/api/v1/webhooks")
    @ResponseStatus(HttpStatus.CREATED)
    RegisteredAnswer register(@RequestBody WebhookRequest request) {
        var made = register.register(
                Needed.given("url", request.url()), SignedIn.current().actor());
        return new RegisteredAnswer(made.id().toString(), made.secret());
    }

    @DeleteMapping("/api/v1/webhooks/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id) {
        try {
            remove.remove(WebhookId.parse(id), SignedIn.current().actor());
        } catch (IllegalArgumentException notAnId) {
            throw new NotThere("There is no such webhook, or it is not yours.");
        }
    }

    @GetMapping("/api/v1/webhooks/pushes")
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'AUDITOR')")
    Page<Push> pushes(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Page.of(view.latest(LATEST), cursor, limit);
    }

    @GetMapping("/api/v1/webhooks/speed")
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'AUDITOR')")
    WebhooksView.Speed speed() {
        return view.speed();
    }
}
