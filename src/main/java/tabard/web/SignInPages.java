package tabard.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people say who they are; Spring Security answers what they send. */
@Controller
class SignInPages {

    /** The accounts of the demo data, in the order of the work. */
    static final List<String> DEMO_ACCOUNTS = List.of(
            "supplier-1",
            "supplier-2",
            "officer-avon",
            "chief-avon",
            "officer-dorset",
            "chief-dorset",
            "officer-btp",
            "chief-btp",
            "vetting-avon",
            "vetting-dorset",
            "trainer-1",
            "nbcc",
            "auditor",
            "admin");

    private final SiteSettings settings;

    SignInPages(SiteSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/sign-in")
    String signIn(@RequestParam(required = false) @Nullable String error, Model model) {
        if (error != null) {
            model.addAttribute(PageErrors.NAME, new PageErrors().add("username", "sign-in.wrong"));
        }
        model.addAttribute("accounts", settings.demo() ? DEMO_ACCOUNTS : List.of());
        return "sign-in";
    }
}
