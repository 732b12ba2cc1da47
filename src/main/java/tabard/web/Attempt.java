package tabard.web;

import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import tabard.kernel.Refusal;

/**
 * One attempt to do what a form asks: it is done, or the page comes back with what stands in the way and all that was typed.
 *
 * @param errors what is wrong with the form already
 * @param again shows the page
 */
record Attempt(PageErrors errors, Supplier<ModelAndView> again) {

    /**
     * Does it, if nothing is wrong.
     *
     * @param next the page that follows
     */
    ModelAndView run(Runnable act, String next) {
        if (!errors.isEmpty()) {
            return again(HttpStatus.BAD_REQUEST);
        }
        try {
            act.run();
            return new ModelAndView("redirect:" + next);
        } catch (Refusal refusal) {
            if (refusal.notFound()) {
                throw refusal;
            }
            errors.add(refusal);
        } catch (OptimisticLockingFailureException raced) {
            errors.add("main", "force.raced");
        }
        return again(HttpStatus.CONFLICT);
    }

    private ModelAndView again(HttpStatus status) {
        var page = again.get();
        page.setStatus(status);
        return page.addObject(PageErrors.NAME, errors);
    }
}
