package tabard.api;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.application.WithdrawConsent;

/** An employer records that one of its people has taken a consent back. */
@RestController
class ConsentsApi {

    private final WithdrawConsent withdraw;

    ConsentsApi(WithdrawConsent withdraw) {
        this.withdraw = withdraw;
    }

    @PostMapping("/api/v1/consents/{id}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID id) {
        withdraw.record(id, SignedIn.current().actor());
    }
}
