package tabard.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the pages say about the copy of Tabard that shows them.
 *
 * @param demo whether everybody in it is made up ({@code tabard.demo}); then the demo accounts are named too
 * @param operator who runs it, as an accessibility statement and a privacy notice have to say
 */
@ConfigurationProperties("tabard")
record SiteSettings(
        @DefaultValue("false") boolean demo, @Nullable Operator operator) {

    /** Who runs this copy, and the address they read. */
    record Operator(String name, String mail) {}
}
