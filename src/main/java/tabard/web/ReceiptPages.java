package tabard.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tabard.application.Declarations;
import tabard.intake.CaseFiles;

/** What an employer keeps of an application: the references of its cases. */
@Controller
class ReceiptPages {

    private final CaseFiles cases;
    private final CaseRows rows;
    private final Declarations declarations;

    ReceiptPages(CaseFiles cases, CaseRows rows, Declarations declarations) {
        this.cases = cases;
        this.rows = rows;
        this.declarations = declarations;
    }

    @GetMapping("/supplier/apply/receipts/{application}")
    ModelAndView receipt(@PathVariable String application, @RequestParam(required = false) @Nullable String again) {
        var id = Addressed.by(application, UUID::fromString);
        var files = cases.ofApplication(id);
        if (files.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ModelAndView("supplier/receipt")
                .addObject("again", again != null)
                .addObject("declared", declarations.of(id).orElse(null))
                .addObject("cases", rows.of(Supplier.current().organisation(), files));
    }
}
