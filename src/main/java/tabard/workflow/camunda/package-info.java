/**
 * The one place that knows the engine is Camunda 7: whoever replaces it replaces this package.
 *
 * <p>A delegate for each automatic step, a listener for each step that a person takes, and a mirror that keeps the inbox
 * in our own table. No decision is made here.
 */
@NullMarked
package tabard.workflow.camunda;

import org.jspecify.annotations.NullMarked;
