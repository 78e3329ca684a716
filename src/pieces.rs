//! What stands in which piece of the program.
//!
//! Here and not in the library, since a function in a piece is exported, with all that it reaches, by every program
//! that is linked with it.

// `wasm_split` exports and imports the functions that it is given.
#![allow(unsafe_code)]

use iku::app::ports::Way;
use iku::screen::desk::Desk;
use iku::screen::pieces::{Coming, Draw, Piece, Pieces, Turn, pages};
use iku::screen::{exchange, review, start};
use iku::text::Lang;

/// All pieces.
pub const PIECES: Pieces = Pieces {
    pages,
    enter: |desk, way| {
        Box::pin(async move {
            enter(desk, way).await.ok()?.await;
            Some(())
        })
    },
    look_through: |desk| Box::pin(async move { look_through(desk).await.ok() }),
    undo: |desk, turn| Box::pin(async move { undo(desk, turn).await.ok() }),
    backup: |desk, lang| Box::pin(async move { backup(desk, lang).await.ok() }),
};

fn pages(piece: Piece) -> Coming<Draw> {
    Box::pin(async move {
        let draw = match piece {
            Piece::Entering => entering().await,
            Piece::Daily => daily().await,
            Piece::Steps => steps().await,
            Piece::Planning => planning().await,
            Piece::Documents => documents().await,
            Piece::Review => reviewing().await,
        };
        draw.ok()
    })
}

/// A function in a piece: when it is called, the piece is fetched first. A build for developers is one whole.
macro_rules! in_piece {
    ($piece:ident: fn $name:ident($($given:ident: $type:ty),*) -> $gives:ty { $does:expr }) => {
        #[cfg(debug_assertions)]
        async fn $name($($given: $type),*) -> Result<$gives, NotFetched> {
            Ok($does)
        }

        #[cfg(not(debug_assertions))]
        #[wasm_split_helpers::wasm_split($piece, fallible)]
        fn $name($($given: $type),*) -> Result<$gives, NotFetched> {
            Ok($does)
        }
    };
}

in_piece!(entering: fn entering() -> Draw { pages::ENTERING });
in_piece!(entering: fn enter(desk: Desk, way: Way) -> Entering { Box::pin(start::enter(desk, way)) });
in_piece!(daily: fn daily() -> Draw { pages::DAILY });
in_piece!(daily: fn steps() -> Draw { pages::STEPS });
in_piece!(daily: fn undo(desk: Desk, turn: Turn) -> () { desk.turn(turn) });
in_piece!(daily: fn backup(desk: Desk, lang: Lang) -> () { exchange::download_and_tell(desk, lang) });
in_piece!(planning: fn planning() -> Draw { pages::PLANNING });
in_piece!(documents: fn documents() -> Draw { pages::DOCUMENTS });
in_piece!(review: fn reviewing() -> Draw { pages::REVIEW });
in_piece!(review: fn look_through(desk: Desk) -> () { review::look_through(desk) });

type Entering = std::pin::Pin<Box<dyn Future<Output = ()>>>;

/// A piece could not be fetched.
struct NotFetched;

impl From<wasm_split_helpers::SplitLoaderError> for NotFetched {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}
