package tabard.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.scheme.Course;
import tabard.scheme.Courses;
import tabard.training.ApproveProvider;
import tabard.training.EndProviderApproval;
import tabard.training.Providers;
import tabard.training.RegisterProvider;
import tabard.training.RegisterProviderKey;
import tabard.training.RevokeProviderKey;
import tabard.training.TrainingProvider;

/** Courses, who gives them, which force approves whom, and the keys that providers sign with. */
@RestController
class TrainingProvidersApi {

    private final Providers providers;
    private final RegisterProvider register;
    private final ApproveProvider approve;
    private final EndProviderApproval end;
    private final RegisterProviderKey registerKey;
    private final RevokeProviderKey revokeKey;
    private final Courses courses;

    TrainingProvidersApi(
            Providers providers,
            RegisterProvider register,
            ApproveProvider approve,
            EndProviderApproval end,
            RegisterProviderKey registerKey,
            RevokeProviderKey revokeKey,
            Courses courses) {
        this.providers = providers;
        this.register = register;
        this.approve = approve;
        this.end = end;
        this.registerKey = registerKey;
        this.revokeKey = revokeKey;
        this.courses = courses;
    }

    /** A provider, and the forces that approve it. */
    record ProviderAnswer(UUID id, String name, List<ApprovalAnswer> approvals, List<KeyAnswer> keys) {}

    /** A force's approval. */
    record ApprovalAnswer(
            UUID id, String force, LocalDate from, @Nullable LocalDate to) {}

    /** A key that a provider signs with. */
    record KeyAnswer(String kid, boolean revoked) {}

    /** A provider to be registered. */
    record NewProvider(@Nullable String name, @Nullable String account) {}

    /** The days of an approval. */
    record NewApproval(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /** The first day on which an approval no longer is. */
    record ApprovalEnd(@Nullable LocalDate to) {}

    /** A public key, as the text of a JSON Web Key. */
    record NewKey(@Nullable String jwk) {}

    @GetMapping("/api/v1/courses")
    List<Course> courses() {
        return courses.all();
    }

    @GetMapping("/api/v1/training-providers")
    List<ProviderAnswer> all() {
        return providers.all().stream().map(this::answer).toList();
    }

    @PostMapping("/api/v1/training-providers")
    @ResponseStatus(HttpStatus.CREATED)
    ProviderAnswer register(@RequestBody NewProvider provider) {
        return answer(register.register(
                Texts.of("name", provider.name(), 200),
                Texts.of("account", provider.account(), 64),
                SignedIn.current().actor()));
    }

    @PostMapping("/api/v1/training-providers/{provider}/approvals")
    @ResponseStatus(HttpStatus.CREATED)
    ApprovalAnswer approve(@PathVariable UUID provider, @RequestBody NewApproval approval) {
        var by = SignedIn.current();
        var made = approve.approve(
                provider, Callers.force(by), Needed.given("from", approval.from()), approval.to(), by.actor());
        return new ApprovalAnswer(made.id(), made.force().value(), made.from(), made.to());
    }

    @PostMapping("/api/v1/training-provider-approvals/{approval}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID approval, @RequestBody ApprovalEnd to) {
        var by = SignedIn.current();
        end.end(approval, Callers.force(by), Needed.given("to", to.to()), by.actor());
    }

    @PostMapping("/api/v1/training-providers/{provider}/keys")
    @ResponseStatus(HttpStatus.CREATED)
    KeyAnswer register(@PathVariable UUID provider, @RequestBody NewKey key) {
        var made = registerKey.register(
                provider, Texts.of("jwk", key.jwk(), 2000), SignedIn.current().actor());
        return new KeyAnswer(made.kid(), made.revoked());
    }

    @PostMapping("/api/v1/training-provider-keys/{kid}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String kid) {
        revokeKey.revoke(kid, SignedIn.current().actor());
    }

    private ProviderAnswer answer(TrainingProvider provider) {
        return new ProviderAnswer(
                provider.id(),
                provider.name(),
                providers.approvals(provider.id()).stream()
                        .map(one -> new ApprovalAnswer(one.id(), one.force().value(), one.from(), one.to()))
                        .toList(),
                providers.keys(provider.id()).stream()
                        .map(one -> new KeyAnswer(one.kid(), one.revoked()))
                        .toList());
    }
}
