package tabard.web;

import jakarta.servlet.http.HttpServletRequest;

/** Which state of a thing lay before whoever sends a form: what is none of ours matches nothing. */
final class Lock {

    private Lock() {}

    static int from(HttpServletRequest request) {
        var typed = request.getParameter("lock");
        return typed != null && typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
