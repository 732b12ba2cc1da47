package tabard.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door, and the statements the law asks for beside it. */
@Controller
class HomePages {

    @GetMapping("/")
    String home() {
        return "home";
    }

    /** The accessibility statement (S.I. 2018/952 reg. 8). */
    @GetMapping("/accessibility")
    String accessibility() {
        return "accessibility";
    }

    /** The privacy notice (UK GDPR Articles 13 and 14). */
    @GetMapping("/privacy")
    String privacy() {
        return "privacy";
    }

    /** What is stored on the visitor's device (S.I. 2003/2426 reg. 6). */
    @GetMapping("/cookies")
    String cookies() {
        return "cookies";
    }
}
