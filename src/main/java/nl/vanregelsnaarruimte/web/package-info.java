/** The front page, the work list, the task pages and the error pages. */
@NullMarked
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"access", "calendar", "form", "rule", "workflow", "proposal"})
package nl.vanregelsnaarruimte.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
