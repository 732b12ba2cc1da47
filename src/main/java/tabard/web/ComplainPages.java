package tabard.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells anybody how to complain; nothing is asked of them here (PRA 2002 s.40(9)). */
@Controller
class ComplainPages {

    @GetMapping("/complain")
    String how() {
        return "complain";
    }
}
