package tabard.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tabard.access.Role;
import tabard.access.SignedIn;

/** Sends whoever has signed in to where their work begins. */
@Controller
class StartPages {

    @GetMapping("/home")
    String home() {
        return "redirect:" + start(SignedIn.current().role());
    }

    /** What an account is for, for those whose work has no pages of its own yet. */
    @GetMapping("/account")
    String account(Model model) {
        var by = SignedIn.current();
        model.addAttribute("name", by.displayName())
                .addAttribute("role", by.role().name())
                .addAttribute("start", start(by.role()));
        return "account";
    }

    private static String start(Role role) {
        return switch (role) {
            case SUPPLIER -> "/supplier";
            case OFFICER -> "/officer";
            case CHIEF_OFFICER -> "/chief-officer";
            case VETTING -> "/vetting";
            case TRAINER -> "/training";
            case AUDITOR -> "/audit";
            case CHECKER -> "/endorsements";
            case ADMIN -> "/account";
        };
    }
}
