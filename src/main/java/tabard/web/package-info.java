/**
 * Pages for people: server-rendered, GOV.UK style, in English and in Welsh, whole without JavaScript.
 *
 * <p>A controller ({@code ...Pages}) asks use cases and views, puts what they answer into the model, and names a template.
 * Words stand in {@code messages*.properties}; what a person has to put right travels as {@link tabard.web.PageErrors}
 * under the name {@code errors}. Nothing depends on this package.
 */
@ApplicationModule
@NullMarked
package tabard.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
