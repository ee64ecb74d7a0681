/** The proposal and everything known about it. */
@NullMarked
@ApplicationModule(
        displayName = "Proposal",
        allowedDependencies = {"access", "calendar", "form", "rule", "storage", "workflow"})
package nl.vanregelsnaarruimte.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
