package tabard.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import tabard.forms.Answers;
import tabard.forms.FieldError;

/** Says what will not do in the answers to a form. */
final class FormErrors {

    private FormErrors() {}

    static void say(Answers answers, PageWords words, PageErrors errors) {
        answers.errors().forEach(error -> errors.add(error.field(), error.message(), arguments(error, words)));
    }

    private static Object[] arguments(FieldError error, PageWords words) {
        var all = new ArrayList<Object>();
        all.add(words.get(error.labelKey()));
        error.arguments()
                .forEach(argument -> all.add(
                        argument instanceof LocalDate day
                                ? day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", words.locale()))
                                : argument));
        return all.toArray();
    }
}
