//! Files of a new agency are its own.

use super::*;
use crate::app::exchange::{preview, send};
use crate::log::VersionVector;
use crate::log::file::{FileProblem, Package, read};

fn file(workspace: &Workspace) -> Package {
    read(&send(workspace, &VersionVector::new(), Author::default(), 0).unwrap()).unwrap()
}

#[test]
fn a_copy_and_its_original_are_different_agencies_to_each_other() {
    for original in [decree(), sample()] {
        let copy = from(&Beginning::Copy(&original)).workspace();
        for (own, other) in [(&original, &copy), (&copy, &original)] {
            let refused = preview(own, vec![file(other)]).err();
            let is_other = matches!(refused, Some(FileProblem::OtherAgency { .. }));
            assert!(is_other, "{refused:?}");
        }
    }
}

#[test]
fn what_begins_here_opens_elsewhere_as_the_same_agency() {
    let made = from(&Beginning::Copy(&decree()));
    let found = preview(&Workspace::default(), vec![file(&made.workspace())]).unwrap();
    assert_eq!(found.trial.agency(), Some(made.agency));
    assert_eq!(found.trial.plans(), made.workspace().plans());
    let again = preview(&made.workspace(), vec![file(&found.trial)]).unwrap();
    assert!(again.is_empty());
}
