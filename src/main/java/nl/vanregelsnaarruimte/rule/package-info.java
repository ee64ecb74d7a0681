/** The rules that people challenge: their kind, where they stand and what they are for. */
@NullMarked
@ApplicationModule(
        displayName = "Rule",
        allowedDependencies = {"form"})
package nl.vanregelsnaarruimte.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
