/** The process engine, reduced to what the application needs of it, and the work list. */
@NullMarked
@ApplicationModule(
        displayName = "Workflow",
        allowedDependencies = {"access", "calendar", "form", "storage"})
package nl.vanregelsnaarruimte.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
