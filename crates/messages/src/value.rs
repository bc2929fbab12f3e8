//! What a message is told: a text, a number, or another message that is said in the same language.
//! A number is always finite: one that is not becomes the text «—», because plural rules know no such number.

use crate::Message;
use std::borrow::Cow;

/// An argument of a message. Numbers are written with the digits and separators of the reader's language: give a year,
/// a telephone or a reference number as text.
#[derive(Debug, Clone, PartialEq)]
pub struct Value(Kind);

/// An argument on which a language chooses a plural form.
#[derive(Debug, Clone, PartialEq)]
pub struct Number(Kind);

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Kind {
    Text(Cow<'static, str>),
    Number(f64),
    Message(Box<Message>),
}

impl Value {
    pub(crate) const fn kind(&self) -> &Kind {
        &self.0
    }
}

impl Number {
    /// The number; NaN when it was not finite.
    pub fn get(&self) -> f64 {
        match self.0 {
            Kind::Number(number) => number,
            _ => f64::NAN,
        }
    }
}

impl From<Number> for Value {
    fn from(number: Number) -> Self {
        Self(number.0)
    }
}
impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self(Kind::Text(text.to_owned().into()))
    }
}
impl From<String> for Value {
    fn from(text: String) -> Self {
        Self(Kind::Text(text.into()))
    }
}
impl From<&String> for Value {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
}
impl From<Cow<'_, str>> for Value {
    fn from(text: Cow<'_, str>) -> Self {
        text.into_owned().into()
    }
}
impl From<Message> for Value {
    fn from(message: Message) -> Self {
        Self(Kind::Message(Box::new(message)))
    }
}

impl From<f64> for Number {
    fn from(number: f64) -> Self {
        Self(if number.is_finite() { Kind::Number(number) } else { Kind::Text("—".into()) })
    }
}
impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Number::from(number).into()
    }
}

/// Whole numbers are exact up to 2⁵³.
macro_rules! whole {
    ($($whole:ty)+) => { $(
        impl From<$whole> for Number {
            fn from(number: $whole) -> Self {
                (number as f64).into()
            }
        }
        impl From<$whole> for Value {
            fn from(number: $whole) -> Self {
                (number as f64).into()
            }
        }
    )+ };
}
whole!(u8 u16 u32 u64 usize i32 i64);
