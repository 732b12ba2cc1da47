/**
 * The demonstration: plainly fictional organisations and people, put through the real use cases and the real process at
 * first start, and the accounts to look at them with. It is never there in production.
 */
@ApplicationModule
@NullMarked
package tabard.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
