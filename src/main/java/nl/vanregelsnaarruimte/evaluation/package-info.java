/** What a pilot taught, and what follows from it. */
@NullMarked
@ApplicationModule(
        displayName = "Evaluation",
        allowedDependencies = {"access", "calendar", "form", "rule", "workflow", "proposal", "pilot"})
package nl.vanregelsnaarruimte.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
