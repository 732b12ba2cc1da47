package tabard.api;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.Scope;
import tabard.certificate.CheckAccreditation;
import tabard.certificate.CheckAnswer;

/** Is this person accredited, and what may they do? For anybody. */
@RestController
class CheckApi {

    private final CheckAccreditation check;

    CheckApi(CheckAccreditation check) {
        this.check = check;
    }

    @GetMapping("/api/v1/check/{number}")
    ResponseEntity<CheckAnswer> check(@PathVariable String number) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Scope.PUBLIC.call(() -> check.check(number)));
    }
}
