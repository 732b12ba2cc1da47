package tabard.workflow.camunda;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * One process variable: its name in the model and its type in Java.
 *
 * <p>Only enums: a variable says which way to turn, never what the case is. Stored by name, so no Java object is ever
 * serialised into the engine's tables.
 */
record ProcessVariable<E extends Enum<E>>(String name, Class<E> type) {

    static <E extends Enum<E>> ProcessVariable<E> of(String name, Class<E> type) {
        return new ProcessVariable<>(name, type);
    }

    E get(VariableScope scope) {
        if (scope.getVariable(name) instanceof String text) {
            return Enum.valueOf(type, text);
        }
        throw new IllegalStateException("The process has no variable " + name);
    }

    void set(VariableScope scope, E value) {
        scope.setVariable(name, value.name());
    }

    Map<String, Object> with(E value) {
        return Map.of(name, value.name());
    }
}
